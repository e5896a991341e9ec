import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settingsOf } from '../../checker/command/settings.ts';
import { type Configuration, loadConfiguration } from '../../checker/config/load.ts';
import { SpecError, UsageError } from '../../checker/errors.ts';

const exercises = [
	{ id: '1-derivatives/nudge', chapter: '1-derivatives' },
	{ id: '1-derivatives/tangent-line', chapter: '1-derivatives' },
	{ id: '3-gradient-descent/first-loop', chapter: '3-gradient-descent' },
];
let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'downhill-config-'));
	mkdirSync(join(folder, 'staff'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function load(text: string | Uint8Array, file = 'downhill.config.yaml'): Configuration {
	writeFileSync(join(folder, file), text);
	return loadConfiguration(join(folder, file), folder);
}

/** What is complained of: `line:column words`. */
function complaints(text: string | Uint8Array): string[] {
	try {
		load(text).marking(exercises);
	} catch (error) {
		if (!(error instanceof SpecError)) throw error;
		return error.complaints.map(({ line, column, message }) => `${line}:${column} ${message}`);
	}
	return [];
}

describe('a configuration that is right', () => {
	test.each(['', '# nothing settled yet\n', '{}\n'])('may settle nothing: %j', (text) => {
		const { marking, ...rest } = load(text);
		expect(rest).toEqual({
			exercises: 'exercises',
			solutions: 'solutions',
			strictTypes: false,
			limits: {},
		});
		expect(marking(exercises)).toEqual({ required: new Set(), weights: {} });
	});

	test('is read in all its parts', () => {
		const { marking, ...rest } = load(`exercises: tasks
solutions: ./staff/solutions/
hints: 1
required: [1-derivatives]
weights: { 1-derivatives: 2, 1-derivatives/nudge: 0.5 }
limits: { milliseconds: 500, megabytes: 32 }
strictTypes: true
`);
		expect(rest).toEqual({
			exercises: 'tasks',
			exercisesAt: expect.objectContaining({ line: 1, column: 12 }),
			solutions: join('staff', 'solutions'),
			hints: 1,
			strictTypes: true,
			limits: { milliseconds: 500, megabytes: 32 },
		});
		expect(marking(exercises)).toEqual({
			required: new Set(['1-derivatives/nudge', '1-derivatives/tangent-line']),
			weights: { '1-derivatives/nudge': 0.5, '1-derivatives/tangent-line': 2 },
		});
	});

	test('may require all', () => {
		expect(load('required: all\n').marking(exercises).required.size).toBe(3);
	});

	test('means folders beside itself', () => {
		expect(load('exercises: ../tasks\n', 'staff/strict.yaml').exercises).toBe('tasks');
		expect(load('exercises: .\n', 'staff/strict.yaml').exercises).toBe('staff');
	});
});

describe('a configuration that is wrong is told with line and column', () => {
	test.each([
		[
			'hint: 2\n',
			/^1:1 `hint` is no key of the configuration\. Did you mean `hints`\? Allowed are exercises/,
		],
		['limits:\n  miliseconds: 500\n', /^2:3 .*Did you mean `milliseconds`\? Allowed are/],
		['hints: 4\n', /^1:8 .*Allowed are 0, 1, 2, 3/],
		['hints: "2"\n', /^1:8 .*Allowed are 0, 1, 2, 3/],
		['limits: { milliseconds: 99 }\n', /^1:25 .*at least 100/],
		['limits: { milliseconds: 20001 }\n', /^1:25 .*at most 20000/],
		['limits: { megabytes: 1000 }\n', /^1:22 .*at most 512/],
		['limits: { megabytes: 64.5 }\n', /^1:22 .*whole number/],
		['limits: 3\n', /^1:9 .*mapping/],
		['weights: { 1-derivatives: -1 }\n', /^1:27 .*at least 0/],
		['weights: { 1-derivatives: .inf }\n', /^1:27 .*at most 1000/],
		['weights: { 1-derivative: 2 }\n', /^1:12 There is no exercise or chapter `1-derivative`\. Did you mean/],
		[
			'required:\n  - nudge\n',
			/^2:5 There is no exercise or chapter `nudge`\. Write `1-derivatives\/nudge`\./,
		],
		[
			'required: [first-lop]\n',
			/^1:12 There is no exercise or chapter `first-lop`\. Write `3-gradient-descent\/first-loop`\./,
		],
		['required: al\n', /^1:11 .*Did you mean `all`\?/],
		['required: first-loop\n', /^1:11 .*it must be all or a list of texts\./],
		['strictTypes: yes\n', /^1:14 .*true or false/],
		['exercises: ""\n', /^1:12 .*empty/],
		['exercises: [a]\n', /^1:12 .*text/],
		['- hints\n', /^1:1 .*mapping/],
		['hints: 1\nhints: 2\n', /^2:1 The key `hints` is given twice/],
		['hints: [1\n', /^\d+:\d+ This is no valid YAML/],
		['hints: 1\n---\nhints: 2\n', /^2:1 A second document begins here, and a configuration is one/],
		[Uint8Array.of(0x68, 0xff), /^1:2 This file is not UTF-8, so it cannot be read as a configuration/],
	])('%j', (text, words) => {
		const [first, ...others] = complaints(text);
		expect(first).toMatch(words);
		expect(others).toEqual([]);
	});

	test('a weight that is no number', () => {
		expect(complaints('weights: { 1-derivatives: .nan }\n')[0]).toMatch(/^1:27 .*is NaN/);
	});

	test('all at once, in the order of the file', () => {
		expect(complaints('hint: 2\nlimits: { megabytes: 1 }\n').map((line) => line.slice(0, 3))).toEqual([
			'1:1',
			'2:2',
		]);
	});
});

describe('where the configuration is looked for', () => {
	test('a file that is asked for has to be there', async () => {
		await expect(settingsOf('nowhere.yaml', folder)).rejects.toThrow(UsageError);
	});

	test('one of a like name is pointed out', async () => {
		const course = join(folder, 'like');
		mkdirSync(course);
		writeFileSync(join(course, 'downhill.config.yml'), 'hints: 1\n');
		await expect(settingsOf(undefined, course)).rejects.toThrow(
			/downhill\.config\.yml is not read; the configuration is downhill\.config\.yaml/,
		);
	});

	test('without one the usual holds', async () => {
		expect(await settingsOf(undefined, join(folder, 'staff'))).toMatchObject({ exercises: 'exercises' });
	});
});
