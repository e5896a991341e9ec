import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Asked, entryText, keyOf, resultIn } from '../../checker/cache/entry.ts';
import { fingerprintOf } from '../../checker/cache/fingerprint.ts';
import { openStore, type Store } from '../../checker/cache/store.ts';
import type { Result } from '../../checker/report-types.ts';
import { samples } from '../report/samples.ts';

const { exercise, result: passed } = samples.passed as (typeof samples)[string] & object;
const diverges = (samples.diverges as (typeof samples)[string] & object).result;
const asked: Asked = {
	exercise,
	file: passed.file,
	bytes: new TextEncoder().encode('let w = 0;\n'),
	strictTypes: false,
	limits: {},
};
let course = '';
let entry = '';

beforeEach(() => {
	course = mkdtempSync(join(tmpdir(), 'downhill-cache-'));
	entry = join(course, '.downhill/cache', `${exercise.id}.json`);
});
afterEach(() => rmSync(course, { recursive: true, force: true }));

const open = (): Store => openStore(course, 'this checker') as Store;

describe('what is kept', () => {
	test('is found again as it was, with the text that was graded', () => {
		open().keep(asked, passed);
		expect(open().find(asked)).toEqual({ result: passed, exercise, text: 'let w = 0;\n' });
	});

	test('has its NaN, its infinities and its signs', () => {
		const actual = [[1, Number.NaN, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 'NaN']];
		const result: Result = {
			...diverges,
			trace: { columns: [...exercise.form.columns], expected: [], actual, firstDivergence: null },
		};
		open().keep(asked, result);
		expect(open().find(asked)?.result).toEqual(result);
		expect(Object.is(open().find(asked)?.result.trace?.actual[0]?.[2], -0)).toBe(true);
	});

	test('has the columns of the exercise, which reports show as they are', () => {
		const trace = { columns: [...exercise.form.columns], expected: [], actual: [], firstDivergence: null };
		const others = [
			{ ...trace, columns: trace.columns.map(() => '\u001b[2J') },
			{ ...trace, columns: [] },
			{ ...trace, firstDivergence: { row: 1, column: '\n::error::forged' } },
		];
		for (const [i, given] of [trace, ...others].entries()) {
			open().keep(asked, { ...diverges, trace: given });
			expect(open().find(asked) !== undefined).toBe(i === 0);
		}
	});

	test('is not written through a link in the place of a chapter', () => {
		mkdirSync(join(course, 'elsewhere'));
		mkdirSync(join(course, '.downhill/cache'), { recursive: true });
		symlinkSync(join(course, 'elsewhere'), dirname(entry));
		open().keep(asked, passed);
		expect(readdirSync(join(course, 'elsewhere'))).toEqual([]);
	});

	test('is one file, which git lets be', () => {
		open().keep(asked, passed);
		open().keep({ ...asked, bytes: new Uint8Array() }, passed);
		expect(readdirSync(dirname(entry))).toEqual([`${exercise.name}.json`]);
		expect(readFileSync(join(course, '.downhill/cache/.gitignore'), 'utf8')).toBe('*\n');
	});

	test.each<[string, Partial<Result>]>([
		['an error', { status: 'error' }],
		['a probe that ran out of time', { findings: finding('timeout') }],
		['a probe that ran out of memory', { findings: finding('out-of-memory') }],
		['a worker that was lost', { findings: finding('runtime-error') }],
		['what is larger than an entry may be', { output: ['x'.repeat(300_000)] }],
	])('is never %s', (_, part) => {
		open().keep(asked, { ...passed, ...part });
		expect(existsSync(entry)).toBe(false);
	});

	test('is nothing more once the store is closed', () => {
		const store = open();
		store.close();
		store.keep(asked, passed);
		expect(store.find(asked)).toBeUndefined();
	});
});

function finding(misconception: string): Result['findings'] {
	const evidence = { predicted: false, repaired: false };
	return [{ misconception, severity: 'error', message: 'x', evidence, alternatives: [] }];
}

describe('nothing is found', () => {
	beforeEach(() => open().keep(asked, passed));

	const others: [string, Partial<Asked>][] = [
		['another submission', { bytes: new TextEncoder().encode('let w = 1;\n') }],
		['another file', { file: 'elsewhere.ts' }],
		['types that fail', { strictTypes: true }],
		['another limit', { limits: { milliseconds: 500 } }],
		['another row', { exercise: { ...exercise, expected: { columns: [], rows: [] } } }],
		['another probe', { exercise: { ...exercise, probes: [{ learningRate: 0.3 }] } }],
		['another tolerance', { exercise: { ...exercise, tolerance: { relative: 1, absolute: 1 } } }],
		['another hint', { exercise: { ...exercise, hints: ['a', 'b', 'c'] } }],
		['another input', { exercise: { ...exercise, inputs: { ...exercise.inputs, steps: -0 } } }],
	];
	test.each(others)('for %s', (_, part) => {
		expect(open().find({ ...asked, ...part })).toBeUndefined();
		expect(open().find(asked)).toBeDefined();
	});

	test('by another checker', () => {
		expect(openStore(course, 'another')?.find(asked)).toBeUndefined();
	});

	test('in an entry that was cut anywhere', () => {
		const whole = readFileSync(entry);
		for (let length = 0; length < whole.length; length += 1) {
			writeFileSync(entry, whole.subarray(0, length));
			expect(open().find(asked)).toBeUndefined();
		}
	});

	test('in an entry of which any byte is another', () => {
		const whole = readFileSync(entry);
		fc.assert(
			fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const damaged = Uint8Array.from(whole);
				damaged[at] = (damaged[at] as number) ^ change;
				writeFileSync(entry, damaged);
				expect(open().find(asked)).toBeUndefined();
			}),
		);
	});

	const key = keyOf('this checker', asked);
	test.each<[string, unknown]>([
		['another exercise', { ...passed, exercise: 'a/b' }],
		['another file', { ...passed, file: 'b.ts' }],
		['a verdict that is never kept', { ...passed, status: 'error' }],
		['a verdict that there is not', { ...passed, status: 'excellent' }],
		['too high a score', { ...passed, score: 2 }],
		['no findings', { ...passed, findings: undefined }],
		['a finding that is none', { ...passed, findings: [null] }],
		['a place that is none', { ...passed, findings: [{ ...finding('x')[0], line: 0 }] }],
		['output that is no text', { ...passed, output: [{ toString: 'x' }] }],
		['no result', null],
		['a list', []],
	])('in an entry that was forged with %s', (_, forged) => {
		expect(resultIn(entryText(key, passed), key, asked)).toEqual(passed);
		writeFileSync(entry, entryText(key, forged as Result));
		expect(open().find(asked)).toBeUndefined();
	});

	test.each(['', '\n', '{}\n{}\n', 'null\nnull\n', '\u0000'.repeat(1000), '[['.repeat(50_000)])(
		'in an entry of %j',
		(text) => {
			writeFileSync(entry, text);
			expect(open().find(asked)).toBeUndefined();
		},
	);

	test('in a folder, a dead link or a file that is too large', () => {
		rmSync(entry);
		mkdirSync(entry);
		expect(open().find(asked)).toBeUndefined();
		open().keep(asked, passed);
		rmSync(entry, { recursive: true });
		symlinkSync('nowhere', entry);
		expect(open().find(asked)).toBeUndefined();
		rmSync(entry);
		writeFileSync(entry, ' '.repeat(300_000));
		expect(open().find(asked)).toBeUndefined();
	});
});

describe('the folder', () => {
	test('loses what belongs to no exercise, and what was left half written; nothing else', () => {
		open().keep(asked, passed);
		for (const name of ['gone.json', 'first-loop.json.123', 'notes.txt'])
			writeFileSync(join(dirname(entry), name), '');
		open().prune([exercise]);
		expect(readdirSync(dirname(entry)).sort()).toEqual([`${exercise.name}.json`, 'notes.txt']);
	});

	test.each(['.downhill', '.downhill/cache'])('is let be where %s leads elsewhere', (link) => {
		mkdirSync(join(course, 'elsewhere/1-derivatives'), { recursive: true });
		writeFileSync(join(course, 'elsewhere/1-derivatives/mine.json'), '');
		mkdirSync(dirname(join(course, link)), { recursive: true });
		symlinkSync(join(course, 'elsewhere'), join(course, link));
		expect(openStore(course, 'this checker')).toBeUndefined();
	});

	test('may be one that cannot be written', () => {
		writeFileSync(join(course, '.downhill'), '');
		expect(openStore(course, 'this checker')).toBeUndefined();
		rmSync(join(course, '.downhill'));
		mkdirSync(join(course, '.downhill/cache'), { recursive: true });
		writeFileSync(join(course, '.downhill/cache', exercise.chapter), '');
		open().keep(asked, passed);
		expect(open().find(asked)).toBeUndefined();
	});
});

describe('the fingerprint of a checker', () => {
	const put = (path: string, text: string) => {
		mkdirSync(dirname(join(course, path)), { recursive: true });
		writeFileSync(join(course, path), text);
	};
	const fingerprint = () => fingerprintOf(join(course, 'node_modules/downhill'));

	beforeEach(() => {
		put('node_modules/downhill/package.json', '{ "version": "1.0.0", "dependencies": { "yaml": "2" } }');
		put('node_modules/downhill/dist/core/descent.js', 'export const sign = -1;');
		put('node_modules/downhill/dist/content.json', '"abc"');
		put('node_modules/downhill/schemas/exercise.schema.json', '{}');
		put('node_modules/yaml/package.json', '{ "version": "2.0.0" }');
		put('node_modules/.package-lock.json', '{}');
	});

	test('stays while nothing changes', () => {
		const before = fingerprint();
		put('node_modules/downhill/dist/submission/typescript.cache', 'x');
		put('node_modules/downhill/dist/submission/library.json', '[]');
		expect(fingerprint()).toBe(before);
	});

	test.each([
		['downhill/package.json', '{ "version": "1.0.1", "dependencies": { "yaml": "2" } }'],
		['downhill/dist/core/descent.js', 'export const sign = 1; '],
		['downhill/dist/core/new.js', ''],
		['downhill/dist/content.json', '"abd"'],
		['downhill/schemas/exercise.schema.json', '[]'],
		['yaml/package.json', '{ "version": "2.0.1" }'],
		['.package-lock.json', '[]'],
		['downhill/node_modules/yaml/package.json', '{ "version": "1.0.0" }'],
	])('changes with %s', (path, text) => {
		const before = fingerprint();
		put(`node_modules/${path}`, text);
		expect(fingerprint()).not.toBe(before);
	});
});
