import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { begin, end, fileOutput } from '../../checker/command/output.ts';
import { UsageError } from '../../checker/errors.ts';
import type { Reporter } from '../../checker/report/reporter.ts';
import { view } from '../report/samples.ts';

const plain: Reporter = { begin: () => 'begun ', result: () => '', end: () => 'ended' };
const careful: Reporter = { ...plain, unfinished: () => 'unfinished' };
let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'downhill-output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');

describe('a report that goes to a file', () => {
	test('is there when it is whole', () => {
		const output = fileOutput(plain, view, path('a'));
		begin([output]);
		expect(readdirSync(folder)).toEqual([]);
		end([output], []);
		expect(read('a')).toBe('begun ended');
	});

	test('of a format that has something to say until then, says it', () => {
		writeFileSync(path('a'), 'of an earlier run');
		const output = fileOutput(careful, view, path('a'));
		expect(read('a')).toBe('unfinished');
		end([output], []);
		expect(read('a')).toBe('ended');
		expect(readdirSync(folder)).toEqual(['a']);
	});

	test('goes where a link leads, and the link stays', () => {
		writeFileSync(path('a'), '');
		symlinkSync('a', path('link'));
		end([fileOutput(careful, view, path('link'))], []);
		expect(read('a')).toBe('ended');
		expect(readdirSync(folder, { withFileTypes: true }).map((entry) => entry.isSymbolicLink())).toEqual([
			false,
			true,
		]);
	});

	test('is written even where somebody has taken the file away', () => {
		const output = fileOutput(careful, view, path('a'));
		rmSync(path('a'));
		end([output], []);
		expect(read('a')).toBe('ended');
	});

	test('a folder that is not there, a folder in its place, one that is gone', () => {
		expect(() => fileOutput(careful, view, path('b/a'))).toThrow(UsageError);
		expect(() => fileOutput(careful, view, folder)).toThrow(UsageError);
		const output = fileOutput(careful, view, path('a'));
		rmSync(folder, { recursive: true });
		expect(() => end([output], [])).toThrow(UsageError);
	});
});
