/** One mistake: who made it where, with examples side by side. */
import { count } from '../report/text.ts';
import { exampleList, words } from './code.ts';
import { type CourseExercise, type PageFile, pageOfExercise, pageOfMistake } from './course.ts';
import { framed } from './frame.ts';
import { type Group, larger } from './groups.ts';
import { html } from './html.ts';
import type { Mistake } from './mistakes.ts';
import { answers, groupLink, namesOf, number, table } from './parts.ts';

const mostExamples = 12;
const mostKinds = 200;
const root = '../';

/** @param groups of all exercises */
export function mistakePage(
	{ name, said, students, answers: all, exercises }: Mistake,
	groups: readonly Group[],
	course: readonly CourseExercise[],
): PageFile {
	const own = groups.filter((group) => namesOf(group.said).includes(name)).sort(larger);
	const titles = new Map(course.map(({ id, title }) => [id, title]));
	const titleOf = (id: string) => titles.get(id) ?? id;
	const made = course.flatMap(({ id, title }) => {
		const here = exercises.get(id);
		if (here === undefined) return [];
		return html`<tr><th scope="row"><a href="${root}${pageOfExercise(id)}">${title}</a></th>${number(here)}</tr>`;
	});
	const kinds = own
		.slice(0, mostKinds)
		.map(
			(group) =>
				html`<tr><th scope="row">${groupLink(group, root)}</th><td>${titleOf(group.exercise)}</td><td class="text">${group.difference}</td>${number(group.count)}</tr>`,
		);
	const examples = own.slice(0, mostExamples).flatMap((group) => {
		const [example] = group.examples;
		return example ? [{ example, lead: html`${titleOf(group.exercise)}, ${groupLink(group, root)}: ` }] : [];
	});
	const content = html`${said.family === undefined || said.family === name ? undefined : html`<p class="quiet">Family: ${said.family}</p>`}
<p>${count(students, 'student')}, ${answers(all)}, ${count(exercises.size, 'exercise')}.</p>
<p>One of them is told:</p>
<blockquote>${words({ said: [said] })}</blockquote>
<h2>Where it was made</h2>
${table('Answers by exercise', [{ text: 'exercise' }, { text: 'answers', isNumber: true }], made, { sorts: true })}
<h2>Side by side</h2>
${examples.length === 0 ? html`<p>There are no examples.</p>` : html`<p>One example of each kind, the most frequent first.</p>`}
${exampleList(examples, root)}
<h2>Kinds</h2>
${table(
	`Answers that show it${own.length > mostKinds ? `, the ${mostKinds} most frequent kinds of ${own.length}` : ''}`,
	[
		{ text: 'found' },
		{ text: 'exercise' },
		{ text: 'first difference' },
		{ text: 'answers', isNumber: true },
	],
	kinds,
	{ sorts: true },
)}`;
	return { path: pageOfMistake(name), text: framed({ title: name, root, part: 'mistake', content }) };
}
