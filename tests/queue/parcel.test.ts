import { describe, expect, test } from 'vitest';
import { resultText } from '../../checker/class/row.ts';
import { packed, queueOf, readOutcome, readParcel } from '../../checker/command/queue/parcel.ts';

const manner = { hints: 2, strictTypes: false, timing: false, limits: { milliseconds: 500 } } as const;
const bytes = new Uint8Array([0, 255, 10, 195, 40]);
const job = { exercise: '3-gradient-descent/first-loop', file: 'class/s1/x.ts', bytes };
const problem = { problem: 'unreadable', message: 'There is no file.' } as const;
const result = {
	exercise: job.exercise,
	file: job.file,
	status: 'failed',
	score: 0.5,
	checks: [],
	findings: [],
	output: ['NaN \u202e ##['],
	durationMs: 12.5,
} as const;
const text = resultText({ ...result, checks: [], findings: [], output: [...result.output] }, false);

const overWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a submission on its way', () => {
	test('arrives as it was sent', () => {
		for (const content of [bytes, new Uint8Array(), problem]) {
			const sent = { ...job, bytes: content };
			expect(readParcel(overWire(packed('run', sent, manner)))).toEqual({ run: 'run', job: sent, manner });
		}
	});

	const right = overWire(packed('run', job, manner)) as Record<string, unknown>;
	test.each<[string, unknown]>([
		['nothing', null],
		['a list', []],
		['without content', { ...right, bytes: undefined }],
		['with two contents', { ...right, problem }],
		['with bytes that are none', { ...right, bytes: 'a b' }],
		['with more than a submission may have', { ...right, bytes: 'A'.repeat(500_000) }],
		['with another problem', { ...right, bytes: undefined, problem: { problem: 'timeout', message: '' } }],
		['with hints that do not exist', { ...right, manner: { ...manner, hints: 4 } }],
		[
			'with limits that no course may settle',
			{ ...right, manner: { ...manner, limits: { megabytes: 1e9 } } },
		],
		['with something else in it', { ...right, command: 'rm' }],
	])('is none: %s', (_, data) => {
		expect(readParcel(overWire(data))).toBeUndefined();
	});
});

describe('an outcome on its way back', () => {
	test('arrives as it was sent, its status that of the result', () => {
		expect(readOutcome({ text, status: 'passed' }, job, manner)).toEqual({ text, status: 'failed' });
		const timed = resultText({ ...result, checks: [], findings: [], output: [] }, true);
		expect(readOutcome({ text: timed }, job, { ...manner, timing: true })?.text).toBe(timed);
	});

	test('has a fault as text that a terminal shows and never obeys', () => {
		const { fault } = readOutcome({ text, fault: 'Error\u001b[2J\n::error::x' }, job, manner) ?? {};
		expect(fault).toBe('Error␛[2J\n: :error::x');
	});

	test('says whether a worker came to an end with it', () => {
		expect(readOutcome({ text, isLost: true }, job, manner)).toMatchObject({ isLost: true });
		for (const isLost of [undefined, false, 'yes'])
			expect(readOutcome({ text, isLost }, job, manner)).not.toHaveProperty('isLost');
	});

	test.each<[string, unknown]>([
		['nothing', undefined],
		['a number', 3],
		['no text', { text: 3 }],
		['no JSON', { text: '{' }],
		['no result', { text: '{"status":"passed"}' }],
		['another exercise', { text: text.replace('first-loop', 'other') }],
		['another file', { text: text.replace('s1', 's2') }],
		['a status that does not exist', { text: text.replace('"failed"', '"excellent"') }],
		['a score beyond all', { text: text.replace('0.5', '5') }],
		['a duration where none is wanted', { text: text.replace('"score"', '"durationMs":1,"score"') }],
		['two lines', { text: `${text}\n` }],
		['other spaces', { text: text.replace('"score":', '"score": ') }],
		['marks that turn the direction of text', { text: text.replace('\\u202e', '\u202e') }],
	])('is none: %s', (_, data) => {
		expect(readOutcome(data, job, manner)).toBeUndefined();
	});
});

test('a queue is for one version of the checker and of the specs', () => {
	const names = [
		queueOf({ checker: 'a', exercises: 'b' }),
		queueOf({ checker: 'x', exercises: 'b' }),
		queueOf({ checker: 'a', exercises: 'y' }),
	];
	expect(new Set(names).size).toBe(3);
	expect(names.every((name) => /^grade-[0-9a-f]{32}$/.test(name))).toBe(true);
});
