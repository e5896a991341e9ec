import { expect, test } from 'vitest';

// What a plain test of first-loop would be: the yardstick for a cold check.
test('six rows', () => {
	let w = 0;
	const rows: number[][] = [];
	for (let step = 1; step <= 6; step += 1) {
		w -= 0.2 * 2 * (w - 3);
		rows.push([step, Number(w.toFixed(3)), Number(((w - 3) ** 2).toFixed(3))]);
	}
	expect(rows).toEqual([
		[1, 1.2, 3.24],
		[2, 1.92, 1.166],
		[3, 2.352, 0.42],
		[4, 2.611, 0.151],
		[5, 2.767, 0.054],
		[6, 2.86, 0.02],
	]);
});
