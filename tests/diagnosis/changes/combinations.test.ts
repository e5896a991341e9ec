import { expect, test } from 'vitest';
import { extensions, replacements } from '../../../checker/diagnosis/changes/combinations.ts';

const own = { text: 'dy * w', values: [3, -0.7] };
const quantities = [
	{ text: 'a', values: [1.3, 0.4] },
	{ text: 'b', values: [-2.1, 5.2] },
	{ text: 'c', values: [0.9, 1.7] },
];

/** What a formula's text gives in JavaScript, with the quantities' values at an index. */
function computed(text: string, index: number): number {
	const names = quantities.map((quantity) => quantity.text);
	const values = quantities.map((quantity) => quantity.values[index]);
	const expression = text.replaceAll('dy * w', `(${own.values[index]})`);
	return new Function(...names, `return ${expression};`)(...values) as number;
}

test('every formula computes what its text says', () => {
	const all = [...extensions(own, '(dy * w)', quantities), ...replacements(quantities)];
	expect(all.length).toBeGreaterThan(100);
	for (const { text, at } of all)
		for (const index of [0, 1]) expect(at(index), text()).toBeCloseTo(computed(text(), index), 10);
});

test('formulas cost more than a changed operator', () => {
	for (const { cost } of extensions(own, '(dy * w)', quantities)) expect(cost).toBeGreaterThanOrEqual(1);
});
