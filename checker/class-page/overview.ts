/** The first page: where the class stands, and what to read first. */
import { byChapter, type CourseExercise, type PageFile, pageOfExercise, pageOfMistake } from './course.ts';
import { framed } from './frame.ts';
import { type Group, type Groups, larger } from './groups.ts';
import { type Html, html } from './html.ts';
import type { Mistake } from './mistakes.ts';
import { answers, bar, groupLink, key, number, table } from './parts.ts';
import type { Drawing, Spot } from './plots.ts';
import type { Student } from './student.ts';
import { pageOfList } from './student-pages.ts';

/** So many of the largest groups are worth reading before all else. */
const groupsToRead = 10;
/** More names do not fit side by side. */
const mistakesInPicture = 16;

export interface Standing {
	readonly exercise: CourseExercise;
	readonly groups: Groups;
	/** Of this exercise, the largest first. */
	readonly sorted: readonly Group[];
}

export interface WholeClass {
	readonly students: number;
	readonly answers: number;
	readonly byPoints: readonly number[];
	readonly lists: readonly { readonly from: Student; readonly to: Student }[];
	/** The exercises that were answered, in the order of the course. */
	readonly standings: readonly Standing[];
	readonly mistakes: readonly Mistake[];
}

export function overview(whole: WholeClass, drawing: Drawing): PageFile {
	const { students, standings, mistakes, byPoints } = whole;
	const groups = standings.flatMap(({ sorted }) => sorted).sort(larger);
	const named = mistakes.filter(({ said }) => !said.isProblem);
	const problems = mistakes.filter(({ said }) => said.isProblem);
	const content = html`<ul class="facts">
<li><b>${students}</b> ${students === 1 ? 'student' : 'students'}</li>
<li><b>${whole.answers}</b> ${whole.answers === 1 ? 'answer' : 'answers'}</li>
<li><b>${standings.reduce((sum, { groups: { statuses } }) => sum + statuses.passed, 0)}</b> passed</li>
<li><b>${groups.length}</b> ${groups.length === 1 ? 'kind' : 'kinds'} of wrong ones</li>
</ul>
<h2>Read first</h2>
${toRead(groups, standings)}
<h2>Points</h2>
${students === 0 ? html`<p>There are none.</p>` : drawing.points(byPoints, mostPoints(standings))}
<h2 id="exercises">Exercises</h2>
${key}
${[...byChapter(standings)].map(([chapter, items]) => exerciseTable(chapter, items))}
<h2 id="mistakes">Mistakes</h2>
${named.length === 0 ? html`<p>None was named.</p>` : html`${spots(named, standings, drawing)}${mistakeTable('Mistakes that were named', named)}`}
${problems.length === 0 ? undefined : mistakeTable('Programs that could not be run or read', problems)}
<h2 id="students">Students</h2>
<ul>${parts(whole.lists)}</ul>`;
	return { path: 'index.html', text: framed({ title: 'Overview', root: '', part: 'overview', content }) };
}

const mostPoints = (standings: readonly Standing[]): number =>
	standings.reduce((sum, { exercise: { weight = 1 } }) => sum + weight, 0);

function toRead(groups: readonly Group[], standings: readonly Standing[]): Html {
	if (groups.length === 0) return html`<p>There is no wrong answer.</p>`;
	const titles = new Map(standings.map(({ exercise: { id, title } }) => [id, title]));
	const first = groups.slice(0, groupsToRead);
	const wrong = standings.reduce(
		(sum, { groups: { statuses } }) => sum + statuses.failed + statuses.error,
		0,
	);
	const items = first.map(
		(group) =>
			html`<li>${titles.get(group.exercise)}: ${groupLink(group, '')}, ${answers(group.count)}<br><span class="quiet">${group.difference}</span></li>`,
	);
	const read = first.reduce((sum, group) => sum + group.count, 0);
	return html`<p>${first.length === 1 ? html`This kind is` : html`These ${first.length} kinds are`} ${read} of ${wrong} wrong ${wrong === 1 ? 'answer' : 'answers'}.</p>
<ol>${items}</ol>`;
}

function exerciseTable(chapter: string, standings: readonly Standing[]): Html {
	const rows = standings.map(({ exercise, groups, sorted: [first, ...others] }) => {
		const { passed, failed, error, 'not-started': notStarted } = groups.statuses;
		const kinds = first ? 1 + others.length : 0;
		return html`<tr><th scope="row"><a href="${pageOfExercise(exercise.id)}">${exercise.title}</a></th><td data-key="${passed / Math.max(1, groups.answers)}">${bar(groups.statuses)}</td>${[passed, failed, error, notStarted, kinds].map(number)}<td class="text">${first ? html`${groupLink(first, '')} (${first.count})` : ''}</td></tr>`;
	});
	const columns = [
		{ text: 'exercise' },
		{ text: 'share' },
		...['passed', 'failed', 'not run', 'not started', 'kinds'].map((text) => ({
			text,
			isNumber: true as const,
		})),
		{ text: 'most frequent' },
	];
	return table(chapter, columns, rows, { sorts: true });
}

function mistakeTable(caption: string, mistakes: readonly Mistake[]): Html {
	const rows = mistakes.map(
		({ name, said: { family }, students, answers: all, exercises }) =>
			html`<tr><th scope="row"><a href="${pageOfMistake(name)}">${name}</a></th><td>${family === name ? '' : family}</td>${[students, all, exercises.size].map(number)}</tr>`,
	);
	const columns = [
		{ text: 'name' },
		{ text: 'family' },
		...['students', 'answers', 'exercises'].map((text) => ({ text, isNumber: true as const })),
	];
	return table(caption, columns, rows, { sorts: true });
}

function spots(named: readonly Mistake[], standings: readonly Standing[], drawing: Drawing): Html {
	const shown = named.slice(0, mistakesInPicture);
	const titles = new Map(standings.map(({ exercise: { id, title } }) => [id, title]));
	const all: Spot[] = shown.flatMap(({ name, exercises }) =>
		[...exercises].map(([id, made]) => ({ exercise: titles.get(id) ?? id, mistake: name, answers: made })),
	);
	const rows = [...titles.values()].filter((title) => all.some(({ exercise }) => exercise === title));
	const columns = shown.map(({ name }) => name);
	const more =
		named.length > shown.length ? html`<p>The ${shown.length} that most students made:</p>` : undefined;
	return html`${more}${drawing.spots(all, rows, columns)}`;
}

const parts = (lists: WholeClass['lists']): readonly Html[] =>
	lists.map(
		({ from, to }, i) =>
			html`<li><a href="${pageOfList(i + 1)}">Students ${from.number} to ${to.number}</a> <bdi class="name">${from.name} … ${to.name}</bdi></li>`,
	);
