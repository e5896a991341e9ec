import { describe, expect, test } from 'vitest';
import { atHintLevel } from '../../checker/report/hints.ts';
import type { Graded, HintLevel } from '../../checker/report/reporter.ts';
import { reporters } from '../../checker/report/reporters.ts';
import { samples, view } from './samples.ts';

/** What holds for every format, whatever it looks like. */

const signError = samples['sign-error'] as Graded;

async function shown(name: string, hints: HintLevel): Promise<string> {
	const reporter = await reporters.find((format) => format.name === name)?.load();
	if (reporter === undefined) throw new Error(`There is no format ${name}.`);
	const graded = { ...signError, result: atHintLevel(signError.result, hints) };
	const asked = { ...view, hints };
	return reporter.begin(asked) + reporter.result(graded, asked) + reporter.end([graded], asked);
}

const names = reporters.map(({ name }) => name);

describe('no format says more than the hint level allows', () => {
	test('names are there once, and the default comes first', () => {
		expect(new Set(names).size).toBe(names.length);
		expect(names[0]).toBe('terminal');
	});

	test.each(names)('%s', async (name) => {
		const [zero, one, two] = [await shown(name, 0), await shown(name, 1), await shown(name, 2)];
		// The fix, as it stands in a report or in one of its parts.
		for (const text of [zero, one, two]) expect(text).not.toContain('w = w - learningRate');
		expect(two).toMatch(/\b7\b/);
		for (const text of [zero, one]) {
			expect(text).not.toContain('Go against the gradient');
			expect(text).not.toMatch(/line[" =:]+7|\.ts:7|7 │/i);
		}
		expect(one).toContain('If the parameter moves a little in this direction');
		// SARIF lists all rules with their questions; no result of it refers to this one.
		if (name !== 'sarif') expect(zero).not.toContain('update-adds-gradient');
		else expect(zero).not.toContain('"ruleId": "update-adds-gradient"');
	});
});
