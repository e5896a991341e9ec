/** Rows put together by student. */
import type { Row } from './row.ts';

export interface Student {
	readonly name: string;
	/** In the order of the course. */
	readonly rows: readonly Row[];
}

/** One student after the other; no more than one's rows are held at once. */
export function* byStudent(rows: Iterable<Row>): Generator<Student, void, undefined> {
	let own: Row[] = [];
	for (const row of rows) {
		if (own[0] !== undefined && own[0].student !== row.student) {
			yield { name: own[0].student, rows: own };
			own = [];
		}
		own.push(row);
	}
	if (own[0] !== undefined) yield { name: own[0].student, rows: own };
}
