import { describe, expect, test } from 'vitest';
import { type CheckCall, readCall } from '../../checker/command/options.ts';
import { UsageError } from '../../checker/errors.ts';
import { reporters } from '../../checker/report/reporters.ts';

function check(...argv: string[]): CheckCall {
	const call = readCall(['check', ...argv], '1.2.3');
	if (call.do !== 'check') throw new Error('This is no call of check.');
	return call;
}

function complaint(...argv: string[]): string {
	try {
		readCall(argv, '1.2.3');
	} catch (error) {
		if (error instanceof UsageError) return error.message;
		throw error;
	}
	throw new Error('There was no complaint.');
}

function said(...argv: string[]): string {
	const call = readCall(argv, '1.2.3');
	if (call.do !== 'say') throw new Error('Nothing was said.');
	return call.text;
}

describe('a call that is understood', () => {
	test('without options', () => {
		const { destinations, ...rest } = check();
		expect(rest).toEqual({
			do: 'check',
			names: [],
			requireAll: false,
			list: false,
			strictTypes: false,
			noCache: false,
		});
		expect(destinations.map(({ reporter, file }) => [reporter.name, file])).toEqual([
			['terminal', undefined],
		]);
	});

	test('with every option', () => {
		const call = check(
			'nudge',
			'--submissions',
			'a',
			'--changed',
			'main',
			'--hints=3',
			'--require-all',
			'--list',
		);
		expect(call).toMatchObject({
			names: ['nudge'],
			submissions: 'a',
			changed: 'main',
			hints: 3,
			requireAll: true,
			list: true,
		});
		expect(check('nudge', '--submission', 'b.ts', '--strict-types')).toMatchObject({
			submission: 'b.ts',
			strictTypes: true,
		});
	});

	test.each([
		[['--reporter', 'json'], [['json', undefined]]],
		[['--reporter', 'json', '--output', 'a.json'], [['json', 'a.json']]],
		[['--output', 'a.txt'], [['terminal', 'a.txt']]],
		[
			['--reporter', 'terminal', '--reporter', 'json=a=b.json'],
			[
				['terminal', undefined],
				['json', 'a=b.json'],
			],
		],
		[
			['--reporter', 'terminal', '--reporter', 'json=b', '--output', 'a'],
			[
				['terminal', 'a'],
				['json', 'b'],
			],
		],
	])('%j says where the reports go', (argv, places) => {
		expect(check(...argv).destinations.map(({ reporter, file }) => [reporter.name, file])).toEqual(places);
	});
});

describe('a call that is not', () => {
	test.each([
		[['check', '--reportr', 'json'], '`--reporter`'],
		[['check', '--submision', 'x'], '`--submission`'],
		[['check', '--reporter', 'jsn'], 'Did you mean `json`? Allowed are terminal, json, junit, github,'],
		[['check', '--reporter', 'json='], 'The file after `json=` is missing.'],
		[['check', '--hints', '4'], 'Allowed are 0, 1, 2, 3.'],
		[['check', '--hints', '01'], 'Allowed are 0, 1, 2, 3.'],
		[['check', '--hints'], 'missing'],
		[['check', '--submission'], 'missing'],
		[['chekc'], '`check`'],
		[[], 'No command was given.'],
		[['check', '--submission', 'a', '--submissions', 'b'], 'exclude each other'],
		[['check', '--submission', 'a', '--changed', 'b'], 'exclude each other'],
		[['check', '--changed', ''], '--changed: nothing is given after it'],
		[['check', '--output', ''], '--output: nothing is given after it'],
		[['check', '--submissions', ''], '--submissions: nothing is given after it'],
		[['check', '--reporter', 'json', '--reporter', 'terminal'], 'Two reports would go to standard output.'],
		[['check', '--reporter', 'json=a', '--reporter', 'terminal=a'], 'Two reports would go to a.'],
		[['check', '--reporter', 'json=a', '--output', 'b'], '--output has no report to write'],
	])('%j', (argv, words) => {
		expect(complaint(...argv)).toContain(words);
	});
});

describe('help', () => {
	test('names the formats that exist and gives examples', () => {
		const text = said('check', '--help');
		for (const { name } of reporters) expect(text).toMatch(new RegExp(`^  ${name} +\\w`, 'm'));
		expect(text).toContain('npm run check -- first-loop --submission answer.ts');
		expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
	});

	test('of the command itself, and the version', () => {
		expect(said('--help')).toContain('check [options] [names...]');
		expect(said('--version')).toBe('1.2.3\n');
		expect(said('check', '--version')).toBe('1.2.3\n');
	});
});
