import { describe, expect, test } from 'vitest';
import { repeatedIn, runsAcrossLoops, runsSwapped } from '../../../checker/diagnosis/changes/runs.ts';
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

describe('two runs of assignments', () => {
	const swaps = (text: string) =>
		[...runsSwapped(read(text))].map(({ edits }) => plain(applyEdits(text, edits)));

	test('change places as wholes', () => {
		expect(swaps('{ a = 1; b = 2; c = 3; d = 4; }')).toEqual(['{ c = 3; d = 4; a = 1; b = 2; }']);
		expect(swaps('{ a = 1; b = 2; c = 3; d = 4; e = 5; }')).toContain(
			'{ c = 3; d = 4; e = 5; a = 1; b = 2; }',
		);
	});

	test('stay where there are too few, or something else is done between', () => {
		expect(swaps('{ a = 1; b = 2; c = 3; }')).toEqual([]);
		expect(swaps('{ a = 1; f(); c = 3; d = 4; }')).toEqual([]);
		expect(swaps('{ a = 1; let e = 5; c = 3; d = 4; }')).toEqual([]);
	});
});

describe('a run that is moved points', () => {
	const pointed = (text: string) => {
		const submission = read(text);
		return [...runsAcrossLoops(submission)].map(({ node }) => text.slice(node.start, node.end));
	};

	test('past the numbers that sums begin with, where more than those is moved', () => {
		expect(pointed('let a = 0; f(a); for (;;) { g(); }')).toEqual(['f(a);']);
		expect(pointed('let a = 0; let [b, c] = [0, 0]; for (;;) { g(); }')).toEqual(['let a = 0;']);
	});
});
