/** One exercise: its verdicts, and its wrong answers, each kind once. */
import { count } from '../report/text.ts';
import { exampleList, fixes, rowsOf, whoElse, words } from './code.ts';
import { type CourseExercise, type PageFile, pageOfExercise } from './course.ts';
import { framed } from './frame.ts';
import { type Group, type Groups, mostGroups } from './groups.ts';
import { type Html, html } from './html.ts';
import { answers, bar, headingOf, key, mistakeLinks, number, table } from './parts.ts';

/** So many groups are shown in full, the others as rows of a table. */
const groupsInFull = 60;
const root = '../';

export function exercisePage({ id, title }: CourseExercise, groups: Groups): PageFile {
	const all = groups.sorted();
	const [inFull, others] = [all.slice(0, groupsInFull), all.slice(groupsInFull)];
	const { passed, failed, error, 'not-started': notStarted } = groups.statuses;
	const wrong = failed + error;
	const content = html`<p><code>${id}</code></p>
${bar(groups.statuses)}
${key}
<p>${answers(groups.answers)}: ${passed} passed, ${failed} failed, ${error} could not be run, ${notStarted} not started.</p>
<h2>Wrong answers</h2>
${wrong === 0 ? html`<p>There are none.</p>` : html`<p>${answers(wrong)} of ${count(all.length, 'kind')}, the most frequent first. Answers are of one kind where the same was found and the first difference is the same.</p>`}
${inFull.map(section)}
${others.length === 0 ? undefined : rare(others)}
${groups.leftOut === 0 ? undefined : html`<p>${answers(groups.leftOut)} more are unlike all these ${mostGroups} kinds and stand on the students’ own pages.</p>`}`;
	return {
		path: pageOfExercise(id),
		text: framed({ title, root, part: 'exercise', content }),
	};
}

function section(group: Group): Html {
	return html`<section class="group" id="g${group.id}">
<h3>${headingOf(group)} – ${answers(group.count)}</h3>
<p class="quiet">${group.difference}</p>
${
	group.said.length === 0
		? undefined
		: html`<p>The first of them is told:</p>
<blockquote>${words(group)}</blockquote>`
}
<p>${mistakeLinks(group.said, root)}</p>
<h4>Examples</h4>
${exampleList(
	group.examples.map((example) => ({ example })),
	root,
)}
${group.rows === undefined ? undefined : html`<details><summary>Rows</summary>${rowsOf(group.rows)}</details>`}
${fixes(group.said)}
${whoElse(group, root)}
</section>
`;
}

function rare(groups: readonly Group[]): Html {
	const rows = groups.map(
		(group) =>
			html`<tr id="g${group.id}"><th scope="row">${headingOf(group)}</th><td class="text">${group.difference}</td>${number(group.count)}<td class="text">${whoElse(group, root)}</td></tr>`,
	);
	const columns = [
		{ text: 'found' },
		{ text: 'first difference' },
		{ text: 'answers', isNumber: true as const },
		{ text: 'students' },
	];
	return html`<h2>Rarer kinds</h2>
${table('Kinds that are not shown in full', columns, rows)}`;
}
