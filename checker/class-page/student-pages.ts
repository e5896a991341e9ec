/** The students, a part of them a file: each is written as soon as the next one begins, and forgotten. */
import type { Status } from '../report-types.ts';
import type { Answer } from './answer.ts';
import { type CourseExercise, type PageFile, pageOfExercise, pageOfGroup, pageOfMistake } from './course.ts';
import { framed } from './frame.ts';
import { type Html, html } from './html.ts';
import { mistakeLinks, namesOf, number, points, table } from './parts.ts';
import { linkTo, type Student, studentsOnPage, who } from './student.ts';

/** How many students one part of the list has. */
const studentsInList = 500;
const mistakesInList = 3;

export const pageOfList = (part: number): string => (part === 1 ? 'students.html' : `students-${part}.html`);

const verdicts: Readonly<Record<Status, string>> = {
	passed: 'passed',
	failed: 'failed',
	error: 'could not be run',
	'not-started': 'not started',
};

/** An answer with whether its group is on the exercise's page. */
interface Kept {
	readonly answer: Answer;
	readonly hasGroup: boolean;
}

export class StudentPages {
	readonly #titleOf: (id: string) => string;
	readonly #weights: ReadonlyMap<string, number>;
	#student: Student | undefined;
	#answers: Kept[] = [];
	#sections: Html[] = [];
	#rows: Html[] = [];
	#page = 1;
	#list = 1;
	/** Number of the first student of each part of the list. */
	readonly lists: { readonly from: Student; to: Student }[] = [];
	/** `byPoints[k]` students have from k up to k + 1 points. */
	readonly byPoints: number[] = [];

	constructor(course: readonly CourseExercise[]) {
		const titles = new Map(course.map(({ id, title }) => [id, title]));
		this.#titleOf = (id) => titles.get(id) ?? id;
		this.#weights = new Map(course.map(({ id, weight = 1 }) => [id, weight]));
	}

	/** Answers of one student come one after the other. Gives the files that are done. */
	add(answer: Answer, hasGroup: boolean): readonly PageFile[] {
		const files: PageFile[] = [];
		if (answer.student.number !== this.#student?.number) {
			this.#endStudent();
			if (this.#sections.length >= studentsOnPage) files.push(this.#endPage(true));
			if (this.#rows.length >= studentsInList) files.push(this.#endList(true));
			this.#student = answer.student;
		}
		this.#answers.push({ answer, hasGroup });
		return files;
	}

	end(): readonly PageFile[] {
		this.#endStudent();
		const page = this.#sections.length > 0 ? [this.#endPage(false)] : [];
		return this.#rows.length > 0 || this.#list === 1 ? [...page, this.#endList(false)] : page;
	}

	#endStudent(): void {
		const student = this.#student;
		if (!student) return;
		const list = this.lists[this.#list - 1];
		if (list) list.to = student;
		else this.lists.push({ from: student, to: student });
		const sum = this.#pointsOf(this.#answers);
		const bin = Math.floor(sum + 1e-9);
		this.byPoints[bin] = (this.byPoints[bin] ?? 0) + 1;
		this.#rows.push(rowOf(student, this.#answers, sum));
		this.#sections.push(sectionOf(student, this.#answers, sum, this.#titleOf));
		this.#student = undefined;
		this.#answers = [];
	}

	/** Of several answers to one exercise the best counts. */
	#pointsOf(kept: readonly Kept[]): number {
		const best = new Map<string, number>();
		for (const { answer } of kept)
			best.set(answer.exercise, Math.max(answer.score, best.get(answer.exercise) ?? 0));
		return [...best].reduce((sum, [id, score]) => sum + score * (this.#weights.get(id) ?? 1), 0);
	}

	#endPage(hasNext: boolean): PageFile {
		const page = this.#page++;
		const from = (page - 1) * studentsOnPage + 1;
		const title = `Students ${from} to ${from + this.#sections.length - 1}`;
		const content = html`${turn((part) => `${part}.html`, page, hasNext)}
${this.#sections}
${turn((part) => `${part}.html`, page, hasNext)}`;
		this.#sections = [];
		return { path: `students/${page}.html`, text: framed({ title, root: '../', part: 'students', content }) };
	}

	#endList(hasNext: boolean): PageFile {
		const list = this.#list++;
		const columns = [
			{ text: 'student' },
			...['points', 'passed', 'failed', 'could not be run', 'not started'].map((text) => ({
				text,
				isNumber: true as const,
			})),
			{ text: 'mistakes' },
		];
		const content = html`${turn(pageOfList, list, hasNext)}
${table('Students', columns, this.#rows, { sorts: true, filter: 'Find a student' })}`;
		this.#rows = [];
		const title = list === 1 ? 'Students' : `Students, part ${list}`;
		return { path: pageOfList(list), text: framed({ title, root: '', part: 'students', content }) };
	}
}

/** To the neighbours of a page of several. */
function turn(pageOf: (part: number) => string, part: number, hasNext: boolean): Html | undefined {
	if (part === 1 && !hasNext) return undefined;
	const before = part > 1 ? html`<li><a href="${pageOf(part - 1)}">Previous students</a></li>` : undefined;
	const after = hasNext ? html`<li><a href="${pageOf(part + 1)}">Next students</a></li>` : undefined;
	return html`<ul class="inline">${before}${after}</ul>`;
}

const having = (kept: readonly Kept[], status: Status): number =>
	kept.filter(({ answer }) => answer.status === status).length;

function rowOf(student: Student, kept: readonly Kept[], sum: number): Html {
	return html`<tr><th scope="row" data-key="${student.number}">${linkTo(student, '')}</th>${number(points(sum))}${(['passed', 'failed', 'error', 'not-started'] as const).map((status) => number(having(kept, status)))}<td class="text">${mostFrequent(kept)}</td></tr>`;
}

/** The mistakes that a student made most often; in which exercises stands in the student's own part. */
function mostFrequent(kept: readonly Kept[]): readonly Html[] {
	const times = new Map<string, number>();
	for (const { answer } of kept)
		for (const name of namesOf(answer.said)) times.set(name, (times.get(name) ?? 0) + 1);
	const sorted = [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const links = sorted
		.slice(0, mistakesInList)
		.map(
			([name, made], i) =>
				html`${i === 0 ? '' : ', '}<a href="${pageOfMistake(name)}">${name}</a>${made === 1 ? '' : ` × ${made}`}`,
		);
	const rest = sorted.length - links.length;
	return rest > 0 ? [...links, html` and ${rest} more`] : links;
}

function sectionOf(
	student: Student,
	kept: readonly Kept[],
	sum: number,
	titleOf: (id: string) => string,
): Html {
	const others = kept.filter(({ answer: { status } }) => status !== 'passed');
	const passed = kept.filter(({ answer: { status } }) => status === 'passed');
	const rows = others.map(({ answer, hasGroup }) => {
		const { exercise, status, score, said, difference, group } = answer;
		const there = hasGroup ? pageOfGroup(exercise, group) : pageOfExercise(exercise);
		const names = mistakeLinks(said, '../');
		return html`<tr><th scope="row"><a href="../${there}">${titleOf(exercise)}</a></th><td>${verdicts[status]}</td>${number(points(score))}<td class="text">${names}${names.length > 0 && difference !== '' ? ': ' : ''}${difference}</td></tr>`;
	});
	const columns = [
		{ text: 'exercise' },
		{ text: 'verdict' },
		{ text: 'score', isNumber: true as const },
		{ text: 'found' },
	];
	return html`<section class="who" id="s${student.number}">
<h2>${who(student)}</h2>
<p>${points(sum)} points; ${passed.length} of ${kept.length} passed.</p>
${others.length === 0 ? undefined : table('Not passed', columns, rows)}
${passed.length === 0 ? undefined : html`<details><summary>Passed: ${passed.length}</summary><ul class="inline">${passed.map(({ answer }) => html`<li><a href="../${pageOfExercise(answer.exercise)}">${titleOf(answer.exercise)}</a></li>`)}</ul></details>`}
</section>
`;
}
