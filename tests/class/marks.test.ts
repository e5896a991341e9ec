import { expect, test } from 'vitest';
import { headLine, marksLine } from '../../checker/class/marks.ts';
import type { Row } from '../../checker/class/row.ts';
import { byStudent } from '../../checker/class/students.ts';

function row(student: string, exercise: string, score: number): Row {
	return {
		index: 0,
		student,
		result: { exercise, file: 'x.ts', status: 'failed', score, checks: [], findings: [], output: [] },
	};
}

const marks = (student: string, scores: Readonly<Record<string, number>> = {}) =>
	marksLine({ name: student, rows: Object.entries(scores).map(([id, score]) => row(student, id, score)) }, [
		'1/a',
		'2/b',
	]);

test('a line for each student, numbers as numbers, nothing where there is no submission', () => {
	expect(headLine(['1/a', '2/b'])).toBe('student,1/a,2/b,total\r\n');
	expect(marks('anna', { '1/a': 1, '2/b': 1 / 3 })).toBe('anna,1,0.3333,1.3333\r\n');
	expect(marks('bob', { '2/b': 0 })).toBe('bob,,0,0\r\n');
});

test('of several answers to one exercise the best counts', () => {
	const rows = [row('a', '1/a', 0.2), row('a', '1/a', 0.7), row('a', '1/a', 0.1)];
	expect(marksLine({ name: 'a', rows }, ['1/a'])).toBe('a,0.7,0.7\r\n');
});

test.each([
	['=1+1', "'=1+1"],
	['+a', "'+a"],
	['-a', "'-a"],
	['@SUM(A1)', "'@SUM(A1)"],
	['\t=1', "'\t=1"],
	['\r=1', `"'\r=1"`],
	['\n=1', `"'\n=1"`],
	['＝1+1', "'＝1+1"],
	['＠x', "'＠x"],
	['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
	['a,b', '"a,b"'],
	['say "a"', '"say ""a"""'],
	['Zoë – 3', 'Zoë – 3'],
	['a=b', 'a=b'],
])('a student called %j', (name, expected) => {
	expect(marks(name)).toBe(`${expected},,,0\r\n`);
});

test('rows are put together by student, one after the other', () => {
	const rows = [row('a', '1', 1), row('a', '2', 1), row('b', '1', 1), row('', '1', 1)];
	const found = [...byStudent(rows)].map(({ name, rows: own }) => [name, own.length]);
	expect(found).toEqual([
		['a', 2],
		['b', 1],
		['', 1],
	]);
	expect([...byStudent([])]).toEqual([]);
});
