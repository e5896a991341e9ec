import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { routineNames } from '../../checker/core/routines.ts';
import { nearestName } from '../../checker/nearest.ts';
import {
	formErrors,
	frameErrors,
	inputErrors,
	kindsAllowed,
	routinesAllowed,
} from '../../checker/spec/schema.ts';
import { firstLoop, gradientByCases } from './specimen.ts';

const schema = JSON.parse(
	readFileSync(new URL('../../schemas/exercise.schema.json', import.meta.url), 'utf8'),
);

describe('the schema of specs', () => {
	const ajv = new Ajv({
		allErrors: true,
		discriminator: true,
		strict: true,
		strictRequired: false,
		allowUnionTypes: true,
	});
	const validate = ajv.compile(schema);

	it('is a schema, and as a whole it holds what its parts hold', () => {
		for (const text of [firstLoop, gradientByCases]) {
			const whole = parse(text);
			const { reference, submission } = whole;
			expect(validate(whole)).toBe(true);
			expect(frameErrors(whole)).toEqual([]);
			expect(inputErrors(reference.routine, reference)).toEqual([]);
			expect(formErrors(submission.kind, submission)).toEqual([]);
		}
		expect(validate(parse(firstLoop.replace('steps: 6', 'steps: six')))).toBe(false);
		expect(validate(parse(firstLoop.replace('kind: program', 'kind: value')))).toBe(false);
	});

	it('has a part for every routine and every kind of submission', () => {
		expect([...routinesAllowed].sort()).toEqual([...routineNames].sort());
		expect(kindsAllowed).toEqual(['program', 'function', 'value']);
	});
});

describe('nearestName', () => {
	it.each([
		['lerningRate', 'learningRate'],
		['learningrate', 'learningRate'],
		['step', 'steps'],
		['W', 'w'],
		['v', undefined],
		['momentum', undefined],
	])('%s', (found, meant) => expect(nearestName(found, ['learningRate', 'steps', 'w'])).toBe(meant));

	it('is none of none', () => expect(nearestName('w', [])).toBeUndefined());
});
