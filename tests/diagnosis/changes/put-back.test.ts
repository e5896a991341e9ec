import { expect, test } from 'vitest';
import { puttingBack } from '../../../checker/diagnosis/changes/put-back.ts';
import { textOf } from '../../../checker/submission/tree.ts';
import { read } from '../../submission/read.ts';
import { madeBy } from './made.ts';

const text = 'function f(p, i, h) { p[i]! += h; up(p); p[i]! -= 2 * h; down(p); return 1; }';

test('a point that is moved is put back before its function ends', () => {
	expect(madeBy(puttingBack, text)).toEqual([
		'statement: function f(p, i, h) { const before = p[i]; p[i]! += h; up(p); p[i]! -= 2 * h; down(p); p[i] = before; return 1; }',
	]);
	const submission = read(text);
	const [change] = [...puttingBack(submission)];
	expect(change && textOf(submission, change.node)).toBe('p[i]! -= 2 * h;');
});

test('a name that the program has is not taken', () => {
	const [made] = madeBy(puttingBack, 'function f(p, i) { const before = p; p[i] += 1; return before; }');
	expect(made).toContain('const beforeHere = p[i]; p[i] += 1; p[i] = beforeHere; return before;');
});

test('nothing is put back where nothing is moved, or nothing handed back', () => {
	expect(madeBy(puttingBack, 'function f(p, i, h) { p[i] += h; up(p); }')).toEqual([]);
	expect(madeBy(puttingBack, 'function f(p, i, h) { up(p); p = q; if (p) h(); return 1; }')).toEqual([]);
});
