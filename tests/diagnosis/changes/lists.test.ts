import { expect, test } from 'vitest';
import { countsAround, listsIn } from '../../../checker/diagnosis/changes/lists.ts';
import { read } from '../../submission/read.ts';
import { nodeOf } from '../watched-nodes.ts';

test('lists are what is indexed, gone through, or asked for what only lists have', () => {
	const submission = read(
		'const a = [1], b = [2], c = [3], d = 4, e = { x: 5 }; a[0]; for (const i of b) c.push(i); f(d); e.x; other[1]; c[d];',
	);
	expect([...listsIn(submission)].map(({ name }) => name)).toEqual(['a', 'b', 'c']);
	expect(listsIn(submission)).toBe(listsIn(submission));
});

test('what is gone through around a node says how many there are', () => {
	const counts = (text: string) => {
		const submission = read(text);
		return countsAround(submission, nodeOf(submission, 'here'));
	};
	expect(counts('for (const batch of batches) xs.map((x) => here);')).toEqual([
		'xs.length',
		'batches.length',
	]);
	expect(counts('for (const i of [1, 2]) for (;;) here;')).toEqual([]);
	expect(counts('run(() => here); here;')).toEqual([]);
	expect(counts('run(() => here);')).toEqual([]);
});
