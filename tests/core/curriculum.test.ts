/** Every exercise of the curriculum is an input of a routine, and comes out as plain code computes it. */
import { describe, expect, it } from 'vitest';
import { routineNamed } from '../../checker/core/routines.ts';
import { textbook } from '../../checker/core/rules.ts';
import { derivatives } from './curriculum/1-derivatives.ts';
import { gradients } from './curriculum/2-gradients.ts';
import { descents } from './curriculum/3-gradient-descent.ts';
import { backpropagation } from './curriculum/4-backpropagation.ts';
import { expectRows } from './expect-rows.ts';

const entries = [...derivatives, ...gradients, ...descents, ...backpropagation];

describe('the curriculum', () => {
	it.each(entries.map((entry, i) => [`${entry.id} (${i + 1})`, entry] as const))('%s', (_, entry) => {
		const { reference, columns } = entry;
		const trace = routineNamed(reference.routine).trace(reference, columns, textbook);
		expect(trace.columns).toEqual(columns);
		// A central difference with h = 1e-5 is no nearer than its own rounding: see contract.md.
		const tolerance = reference.routine === 'compare-gradients' ? 1e-8 : 1e-9;
		expectRows(trace.rows, entry.expected(), tolerance);
	});

	it('has 8, 9, 12 and 12 exercises in its chapters', () => {
		const counts = [derivatives, gradients, descents, backpropagation].map(
			(chapter) => new Set(chapter.map(({ id }) => id)).size,
		);
		expect(counts).toEqual([8, 9, 12, 12]);
	});

	it('begins gradient descent with the six rows of the roadmap', () => {
		const entry = descents[0];
		if (!entry) throw new Error('there is no first loop');
		const { rows } = routineNamed('gradient-descent').trace(entry.reference, entry.columns, textbook);
		const printed = rows.map((row) => row.map((cell) => Number(Number(cell).toFixed(3))));
		expect(printed).toEqual([
			[1, 1.2, 3.24],
			[2, 1.92, 1.166],
			[3, 2.352, 0.42],
			[4, 2.611, 0.151],
			[5, 2.767, 0.054],
			[6, 2.86, 0.02],
		]);
	});
});
