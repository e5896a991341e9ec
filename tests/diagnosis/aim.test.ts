import { expect, test } from 'vitest';
import { joined } from '../../checker/diagnosis/aim.ts';

const node = { id: 7, kind: 'Identifier', start: 0, end: 1, parent: 0, children: [], text: 'w' };

test('several runs are seen as though one had come after the other', () => {
	const first = { node, values: [1.5, 2.5], times: [0, 3], isList: false };
	const second = { node, values: [0.5], times: [1], isList: false };
	const { nodes, begins } = joined([[first], [second]]);
	expect(begins).toEqual([0, 4]);
	expect(nodes).toEqual([{ node, values: [1.5, 2.5, 0.5], times: [0, 3, 5], isList: false }]);
});
