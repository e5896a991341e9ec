import { describe, expect, test } from 'vitest';
import { repeatedIn, runsAcrossLoops } from '../../../checker/diagnosis/changes/runs.ts';
import { applyEdits } from '../../../checker/submission/edit.ts';
import { read } from '../../submission/read.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const movesOf = (text: string) =>
	[...runsAcrossLoops(read(text))].map(({ edits }) => plain(applyEdits(text, edits)));

describe('what is repeated', () => {
	test('is the block of a loop, or of a function that is handed over', () => {
		const text =
			'for (const a of [1]) { a; }\nwhile (false) f();\n[1].map((v) => { return v; });\n[1].map((v) => v);';
		const code = read(text);
		expect(repeatedIn(code).map(({ body }) => text.slice(body.start, body.end))).toEqual([
			'{ a; }',
			'{ return v; }',
		]);
	});
});

describe('statements in a row', () => {
	test('are moved into a loop together: sums begin anew', () => {
		const moves = movesOf('let a = 0;\nlet b = 0;\nfor (const v of [1, 2]) { a += v; b += v; }');
		expect(moves).toContain('for (const v of [1, 2]) { let a = 0; let b = 0; a += v; b += v; }');
	});

	test('are moved out of a loop together: the state is kept', () => {
		const moves = movesOf('for (const v of [1, 2]) { let a = 0; let b = 0; a += v; b += v; }');
		expect(moves).toContain('let a = 0; let b = 0; for (const v of [1, 2]) { a += v; b += v; }');
	});
});
