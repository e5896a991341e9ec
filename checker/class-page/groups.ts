/** The answers to one exercise: how many of each verdict, and the wrong ones grouped by what they mean. */
import { cellText } from '../report/cells.ts';
import type { Status, Traces } from '../report-types.ts';
import type { Answer, Said } from './answer.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import type { Student } from './student.ts';

export type Statuses = Readonly<Record<Status, number>>;

export interface Example {
	readonly student: Student;
	/** Absent where the file cannot be read, or is no longer what was graded. */
	readonly excerpt?: Excerpt;
}

/** Rows around the first one that differs: cells of the student's and what is expected, as text. */
export interface Rows {
	readonly columns: readonly string[];
	readonly rows: readonly {
		/** From 1. */
		readonly number: number;
		readonly actual: readonly string[];
		readonly expected: readonly string[];
	}[];
	/** The cell that differs first: its row from 1, and its column. */
	readonly first?: { readonly row: number; readonly column: string };
	readonly total: number;
}

/** Answers that are the same in meaning. */
export interface Group {
	readonly id: string;
	readonly exercise: string;
	readonly status: Status;
	readonly difference: string;
	/** As the first of them was told. */
	readonly said: readonly Said[];
	readonly rows?: Rows;
	readonly count: number;
	readonly examples: readonly Example[];
	/** The first of those who answered so. */
	readonly students: readonly Student[];
}

const mostExamples = 4;
const mostStudents = 30;
/** So many different wrong answers to one exercise are kept apart; further new ones are only counted. */
export const mostGroups = 400;
const rowsShown = 8;
const rowsAbove = 2;

type Growing = { -readonly [Key in keyof Group]: Group[Key] } & { examples: Example[]; students: Student[] };

export class Groups {
	readonly #statuses: Record<Status, number> = { passed: 0, failed: 0, error: 0, 'not-started': 0 };
	readonly #groups = new Map<string, Growing>();
	#leftOut = 0;

	/**
	 * @param text gives the submission's text; asked only for what is shown
	 * @returns whether a wrong answer has its group
	 */
	add(answer: Answer, trace: Traces | undefined, text: () => string | undefined): boolean {
		this.#statuses[answer.status] += 1;
		if (answer.status === 'passed' || answer.status === 'not-started') return false;
		let group = this.#groups.get(answer.group);
		if (!group) {
			if (this.#groups.size >= mostGroups) {
				this.#leftOut += 1;
				return false;
			}
			group = begun(answer, trace);
			this.#groups.set(answer.group, group);
		}
		group.count += 1;
		if (group.students.length < mostStudents) group.students.push(answer.student);
		if (group.examples.length < mostExamples) {
			const source = text();
			const excerpt = source === undefined ? undefined : excerptOf(source, answer.placed);
			group.examples.push({ student: answer.student, ...(excerpt ? { excerpt } : {}) });
		}
		return true;
	}

	get statuses(): Statuses {
		return this.#statuses;
	}

	get answers(): number {
		return Object.values(this.#statuses).reduce((a, b) => a + b);
	}

	/** Wrong answers that have no group, because there are too many different ones. */
	get leftOut(): number {
		return this.#leftOut;
	}

	/** The largest first. */
	sorted(): readonly Group[] {
		return [...this.#groups.values()].sort(larger);
	}
}

/** The larger one first; of equal ones the one that came first in the order of their ids. */
export const larger = (one: Group, other: Group): number =>
	other.count - one.count || (one.id < other.id ? -1 : 1);

function begun({ group, exercise, status, difference, said }: Answer, trace: Traces | undefined): Growing {
	const rows = trace && rowsOf(trace);
	const common = { id: group, exercise, status, difference, said, count: 0, examples: [], students: [] };
	return rows ? { ...common, rows } : common;
}

function rowsOf({ columns, expected, actual, firstDivergence: first }: Traces): Rows | undefined {
	const total = Math.max(expected.length, actual.length);
	if (actual.length === 0) return undefined;
	const from = Math.max(0, Math.min((first?.row ?? 1) - 1 - rowsAbove, total - rowsShown));
	const numbers = Array.from({ length: Math.min(rowsShown, total - from) }, (_, i) => from + i);
	const texts = (row: Traces['actual'][number] | undefined) => columns.map((_, i) => cellText(row?.[i]));
	return {
		columns,
		rows: numbers.map((i) => ({
			number: i + 1,
			actual: texts(actual[i]),
			expected: texts(expected[i]),
		})),
		...(first ? { first: { row: first.row, column: first.column } } : {}),
		total,
	};
}
