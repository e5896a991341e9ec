import { expect, test } from 'vitest';
import { residuals } from '../../../checker/diagnosis/changes/residuals.ts';
import { madeBy } from './made.ts';

const held = { numbers: new Set<string>(), lists: new Set<string>() };
const made = (text: string) => madeBy((code) => residuals(code, held), text);

test('what a slope is taken of becomes a difference with each name there is', () => {
	expect(made('const t = f(); const y = f(); const dy = 2 * y;')).toContain(
		'rewrite: const t = f(); const y = f(); const dy = 2 * (y - t);',
	);
	expect(made('const t = f(); const y = f(); 2 * (y * 3) * t;')).toContain(
		'rewrite: const t = f(); const y = f(); 2 * (y * 3 - t) * t;',
	);
});

test('numbers alone, what is divided by, and products of names stay', () => {
	for (const text of ['2 * 3', 'a * b', '2 * a / b', '2 + a'])
		expect(made(`const c = f(); ${text};`)).toEqual([]);
});
