import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeValidators } from '../../checker/spec/make-validators.ts';
import { formErrors, frameErrors, inputErrors, schemaParts } from '../../checker/spec/schema.ts';
import { fileOfValidator } from '../../checker/spec/validators.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);
const made = makeValidators();

/** What a spec is, read as plain YAML: `{}` where it is none. */
function read(file: string): Record<string, unknown> {
	try {
		return parse(readFileSync(file, 'utf8'), { logLevel: 'silent' }) ?? {};
	} catch {
		return {};
	}
}

const specs = ['exercises', 'tests/spec/broken']
	.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
	)
	.filter((file) => file.endsWith('.yaml'))
	.map((file) => ({ file, spec: read(join(root, file)) }));

function validator(name: string): (value: unknown) => boolean {
	const module: { exports: unknown } = { exports: undefined };
	new Function('require', 'module', 'exports', made.get(fileOfValidator(name)) ?? '')(require, module, {});
	return module.exports as (value: unknown) => boolean;
}

/** What ajv finds wrong with that part of a spec. */
function errorsOf(name: string, value: unknown): number {
	const [what = '', which = ''] = name.split(' ');
	if (what === 'frame') return frameErrors(value).length;
	return (what === 'kind' ? formErrors : inputErrors)(which, value).length;
}

describe('a validator made beforehand', () => {
	test.each([...schemaParts().keys()])('of %s says of every spec what ajv says', (name) => {
		const isRight = validator(name);
		const key = name === 'frame' ? undefined : name.startsWith('kind') ? 'submission' : 'reference';
		const verdicts = specs.map(({ file, spec }) => {
			const value = key === undefined ? spec : spec[key];
			const verdict = isRight(value);
			expect(verdict, file).toBe(errorsOf(name, value) === 0);
			return verdict;
		});
		expect(verdicts).toContain(true);
		expect(verdicts).toContain(false);
	});
});
