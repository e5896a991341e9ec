import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { misconceptions } from '../../checker/misconceptions/list.ts';
import type { Misconception } from '../../checker/misconceptions/misconception.ts';

/** The catalogue. */
const families = {
	'sign-error': ['update-adds-gradient', 'gradient-negated', 'difference-reversed', 'error-reversed'],
	'learning-rate': [
		'learning-rate-too-large',
		'learning-rate-changed',
		'learning-rate-too-small',
		'learning-rate-missing',
		'learning-rate-applied-twice',
	],
	'local-slope': [
		'slope-frozen',
		'slope-lags',
		'secant-for-tangent',
		'step-too-coarse',
		'step-too-fine',
		'value-for-slope',
		'tangent-through-origin',
		'slope-at-wrong-point',
		'slope-for-move',
		'boundary-case',
	],
	'broken-chain': [
		'inner-derivative-missing',
		'outer-derivative-missing',
		'outer-derivative-at-wrong-point',
		'chain-added',
		'activation-slope-missing',
		'upstream-missing',
		'factor-missing',
		'factor-swapped',
		'gradient-overwritten',
		'weights-updated-too-early',
	],
	'derivative-rule': [
		'exponent-kept',
		'coefficient-dropped',
		'caret-for-power',
		'product-rule-skipped',
		'product-rule-subtracted',
		'quotient-rule-reversed',
		'quotient-denominator-not-squared',
		'rule-confused',
		'difference-not-divided',
		'difference-divisor-wrong',
		'one-sided-difference',
		'precedence',
	],
	'partial-derivative': [
		'partial-includes-other',
		'partials-swapped',
		'one-partial-for-all',
		'cross-term-missing',
		'all-coordinates-shifted',
		'coordinate-not-restored',
		'point-aliased',
		'direction-not-normalised',
		'direction-uphill',
		'magnitude-ignored',
		'not-relative',
	],
	'update-loop': [
		'sequential-update',
		'restarts-from-start',
		'parameter-not-updated',
		'update-once-per-epoch',
		'step-replaces-parameter',
		'gradient-not-reset',
		'gradient-normalised',
		'mean-missing',
		'momentum-ignored',
		'velocity-scaled',
		'state-not-reset',
		'stop-test-wrong',
		'momentum-averaged',
	],
	bookkeeping: [
		'off-by-one-steps',
		'logged-before-update',
		'loss-before-update',
		'loss-after-update',
		'rounded-while-computing',
		'printed-too-coarsely',
		'columns-swapped',
	],
	'not-computed': ['hard-coded-output', 'input-ignored'],
} as const;

const folder = new URL('../../checker/misconceptions/', import.meta.url);
const ids = misconceptions.map(({ id }) => id);
const texts = ['what', 'why', 'next', 'question'] as const;

/** The misconceptions that have a file, by the file's name. */
const files = await Promise.all(
	readdirSync(folder)
		.filter((file) => file.endsWith('.ts'))
		.map(async (file) => {
			const module = (await import(new URL(file, folder).href)) as { default?: Misconception };
			return { name: basename(file, '.ts'), misconception: module.default };
		}),
);
const own = files.flatMap(({ name, misconception }) => (misconception ? [{ name, misconception }] : []));

describe('the list of misconceptions', () => {
	it('has every id of the catalogue once, and no other', () => {
		expect([...ids].sort()).toEqual([...Object.values(families).flat()].sort());
	});

	it('has the misconception of every file', () => {
		expect(own.map(({ misconception }) => misconception.id).sort()).toEqual([...ids].sort());
		for (const { misconception } of own) expect(misconceptions).toContain(misconception);
	});

	it.each(own)('$name is the id of its file', ({ name, misconception }) => {
		expect(misconception.id).toBe(name);
	});

	it.each(Object.entries(families))('%s is the family of its ids', (family, members) => {
		const listed = misconceptions.filter((misconception) => misconception.family === family);
		expect(listed.map(({ id }) => id).sort()).toEqual([...members].sort());
	});

	it.each(texts)('says with each "%s" what no other says', (text) => {
		expect(new Set(misconceptions.map((misconception) => misconception[text])).size).toBe(ids.length);
	});

	it.each(misconceptions)('$id is told in plain sentences', (misconception) => {
		for (const text of texts) {
			expect(misconception[text]).toMatch(/^\p{Lu}/u);
			expect(misconception[text]).toMatch(text === 'question' ? /\?$/ : /[.?]$/);
			expect(misconception[text]).not.toMatch(/!|\bnull\b|undefined/);
		}
	});

	it.each([
		['difference-reversed', 'gradient-negated'],
		['error-reversed', 'gradient-negated'],
		['direction-uphill', 'gradient-negated'],
		['partials-swapped', 'columns-swapped'],
		['upstream-missing', 'outer-derivative-missing'],
		['inner-derivative-missing', 'factor-missing'],
		['value-for-slope', 'rule-confused'],
		['coefficient-dropped', 'learning-rate-changed'],
		['mean-missing', 'learning-rate-changed'],
		['learning-rate-missing', 'learning-rate-too-large'],
		['step-too-fine', 'parameter-not-updated'],
	])('%s stands before %s', (telling, other) => {
		expect(ids.indexOf(telling)).toBeLessThan(ids.indexOf(other));
		expect(ids).toContain(telling);
	});
});
