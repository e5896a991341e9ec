/**
 * The page of a class, made row by row: what is kept in memory grows with the exercises and the kinds of wrong answers,
 * not with the students. The same rows give the same bytes.
 */
import type { Row } from '../class/row.ts';
import { answerOf } from './answer.ts';
import type { CourseExercise, PageFile } from './course.ts';
import { exercisePage } from './exercise-page.ts';
import { Groups } from './groups.ts';
import { mistakePage } from './mistake-page.ts';
import { Mistakes } from './mistakes.ts';
import { overview } from './overview.ts';
import type { Drawing } from './plots.ts';
import type { Student } from './student.ts';
import { StudentPages } from './student-pages.ts';

export class ClassPage {
	readonly #course: readonly CourseExercise[];
	readonly #groups: ReadonlyMap<string, Groups>;
	readonly #mistakes = new Mistakes();
	readonly #students: StudentPages;
	#student: Student | undefined;
	#answers = 0;

	/** @param course in its order */
	constructor(course: readonly CourseExercise[]) {
		this.#course = course;
		this.#groups = new Map(course.map(({ id }) => [id, new Groups()]));
		this.#students = new StudentPages(course);
	}

	/**
	 * Takes one row; those of one student come one after the other.
	 *
	 * @param text gives the submission's text, where it is still what was graded; asked only for what is shown
	 * @returns the files that are done
	 * @throws Error where the course has no such exercise
	 */
	add(row: Row, text: () => string | undefined): readonly PageFile[] {
		const groups = this.#groups.get(row.result.exercise);
		if (!groups) throw new Error(`The course has no exercise ${row.result.exercise}.`);
		if (this.#student?.name !== row.student)
			this.#student = { number: (this.#student?.number ?? 0) + 1, name: row.student };
		this.#answers += 1;
		const answer = answerOf(row, this.#student);
		const hasGroup = groups.add(answer, row.result.trace, text);
		if (answer.status !== 'passed') this.#mistakes.add(answer);
		return this.#students.add(answer, hasGroup);
	}

	/** All that can only be said when every row is there, file by file. */
	*end(drawing: Drawing): Generator<PageFile, void, undefined> {
		yield* this.#students.end();
		const standings = this.#course.flatMap((exercise) => {
			const groups = this.#groups.get(exercise.id);
			return groups && groups.answers > 0 ? [{ exercise, groups, sorted: groups.sorted() }] : [];
		});
		const mistakes = this.#mistakes.sorted();
		yield overview(
			{
				students: this.#student?.number ?? 0,
				answers: this.#answers,
				byPoints: Array.from(this.#students.byPoints, (students) => students ?? 0),
				lists: this.#students.lists,
				standings,
				mistakes,
			},
			drawing,
		);
		for (const { exercise, groups } of standings) yield exercisePage(exercise, groups);
		const all = standings.flatMap(({ sorted }) => sorted);
		for (const mistake of mistakes) yield mistakePage(mistake, all, this.#course);
	}
}
