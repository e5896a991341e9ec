import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readRow } from '../../checker/class/row.ts';
import { childrenOf, newClass, pause } from '../support/class.ts';

vi.setConfig({ testTimeout: 300_000 });

const students = 5;
const course = newClass();
/** What an undisturbed run of one worker writes. */
let whole = '';

beforeAll(async () => {
	course.fill(students);
	course.put('class/s0/notes.txt', 'x');
	const { status, stderr } = await grade('whole.jsonl', '--jobs', '1');
	expect(stderr).toContain('Not graded');
	expect(stderr).toContain('s0/notes.txt');
	expect(stderr).toContain(`${3 * students} submissions by ${students} students`);
	expect(status).toBe(1);
	whole = course.read('whole.jsonl');
}, 120_000);
afterAll(() => course.remove());

const argv = (output: string, ...more: string[]) => [
	'grade',
	'class',
	'--no-timing',
	'--output',
	output,
	...more,
];
const grade = (output: string, ...more: string[]) => course.run(...argv(output, ...more));
const rowsOf = (text: string) => text.trimEnd().split('\n').map(readRow);

/** Begins, and kills without notice once there are some rows. */
async function killed(output: string, rows: number, ...more: string[]) {
	const { process, ended } = course.begin(...argv(output, ...more));
	const isRunning = () => process.exitCode === null && process.signalCode === null;
	while (isRunning() && (course.has(output) ? course.read(output).split('\n').length - 1 : 0) < rows)
		await pause(5);
	process.kill('SIGKILL');
	return ended;
}

describe('rows', () => {
	test('are as their schema has them, one for each submission in order', () => {
		const schemas = ['report', 'row'].map((name) =>
			JSON.parse(
				readFileSync(fileURLToPath(new URL(`../../schemas/${name}.schema.json`, import.meta.url)), 'utf8'),
			),
		);
		const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
		ajv.addSchema(schemas[0]);
		const isRow = ajv.compile(schemas[1]);
		const rows = rowsOf(whole);
		for (const row of rows) expect(isRow(row), JSON.stringify(isRow.errors)).toBe(true);
		expect(rows.map(({ index }) => index)).toEqual(Array.from({ length: 3 * students }, (_, i) => i));
		expect(new Set(rows.map(({ student }) => student)).size).toBe(students);
		expect(new Set(rows.map(({ result }) => result.status))).toEqual(new Set(['passed', 'failed']));
	});

	test('are the same however many work on them, and on standard output', async () => {
		const { stdout } = await course.run('grade', 'class', '--no-timing', '--jobs', '3');
		expect(stdout).toBe(whole);
	});

	test('have durations unless they are not wanted', async () => {
		const { stdout } = await course.run('grade', 'class');
		expect(rowsOf(stdout).every(({ result }) => (result.durationMs ?? -1) >= 0)).toBe(true);
		expect(rowsOf(whole).every(({ result }) => result.durationMs === undefined)).toBe(true);
	});
});

describe('a run that was stopped goes on, and ends with the same bytes', () => {
	test('killed again and again', async () => {
		for (let i = 0, rows = 0; rows < 3 * students && i < 8; i += 1) {
			await killed('killed.jsonl', rows + 1 + Math.floor(Math.random() * 8), '--resume');
			rows = course.has('killed.jsonl') ? course.read('killed.jsonl').split('\n').length - 1 : 0;
		}
		const { stderr } = await grade('killed.jsonl', '--resume');
		expect(stderr).toContain('kept from before');
		expect(course.read('killed.jsonl')).toBe(whole);
	});

	test('torn in a row, in the journal, or with a row that was changed', async () => {
		await killed('torn.jsonl', 9);
		const rows = course.read('torn.jsonl');
		const journal = course.read('torn.jsonl.downhill');
		const damages: readonly (readonly [string, string])[] = [
			[rows.slice(0, -17), journal],
			[rows, journal.slice(0, -5)],
			[rows.replace('"student":"s', '"student":"x'), journal],
			[rows.slice(0, 900), journal],
			['', journal],
			[rows, ''],
			[`${rows.slice(0, -300)}${'\0'.repeat(300)}`, journal],
		];
		for (const [row, entries] of damages) {
			writeFileSync(course.at('torn.jsonl'), row);
			writeFileSync(course.at('torn.jsonl.downhill'), entries);
			course.drop('torn.jsonl.lock');
			await grade('torn.jsonl', '--resume');
			expect(course.read('torn.jsonl')).toBe(whole);
		}
	});

	test('by Ctrl-C', async () => {
		const { process, ended } = course.begin(...argv('asked.jsonl'));
		while (!course.has('asked.jsonl') || course.read('asked.jsonl') === '') await pause(5);
		process.kill('SIGINT');
		const { status, stderr } = await ended;
		expect(status).toBe(130);
		expect(stderr).toMatch(/Stopped after \d+ of 15 submissions\. The same call with --resume/);
		expect(course.has('asked.jsonl.lock')).toBe(false);
		await grade('asked.jsonl', '--resume');
		expect(course.read('asked.jsonl')).toBe(whole);
	});

	test('by a disk with no room left', async () => {
		const full = await course.shell('ulimit -f 16;', argv('full.jsonl'));
		expect(full.status).toBe(2);
		expect(full.stderr).toMatch(/full\.jsonl cannot be written: there is no room left .* --resume/);
		expect(full.stderr).not.toContain(' at ');
		await grade('full.jsonl', '--resume');
		expect(course.read('full.jsonl')).toBe(whole);
		const screen = await course.shell('', ['grade', 'class'], '>/dev/full');
		expect(screen.status).toBe(2);
		expect(screen.stderr).toContain('Standard output cannot be written');
	});

	test('what was handed in anew meanwhile is graded anew', async () => {
		const text = course.read('class/s3/3-gradient-descent/first-loop.ts');
		course.put('class/s3/3-gradient-descent/first-loop.ts', 'let w = (;\n');
		await grade('anew.jsonl');
		course.put('class/s3/3-gradient-descent/first-loop.ts', text);
		await grade('anew.jsonl', '--resume');
		expect(course.read('anew.jsonl')).toBe(whole);
	});
});

describe('results that are there', () => {
	test('are not written over, nor continued by another call', async () => {
		const before = course.read('whole.jsonl.downhill');
		const again = await grade('whole.jsonl');
		expect([again.status, again.stderr]).toEqual([
			2,
			expect.stringMatching(/is there already.*--resume.*--force/),
		]);
		const other = await grade('whole.jsonl', '--resume', '--hints', '3');
		expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('the option hints (2 and 3)')]);
		course.put('class/s9/3-gradient-descent/first-loop.ts', 'let w = 0;\n');
		const more = await grade('whole.jsonl', '--resume');
		course.drop('class/s9');
		expect([more.status, more.stderr]).toEqual([2, expect.stringContaining('submissions (15 and 16)')]);
		expect(course.read('whole.jsonl')).toBe(whole);
		expect(course.read('whole.jsonl.downhill')).toBe(before);
	});

	test('are written by one at a time', async () => {
		const first = course.begin(...argv('two.jsonl'));
		while (!course.has('two.jsonl.lock')) await pause(5);
		const second = await grade('two.jsonl', '--resume');
		expect([second.status, second.stderr]).toEqual([
			2,
			expect.stringContaining('Another process is writing'),
		]);
		await first.ended;
		expect(course.read('two.jsonl')).toBe(whole);
	});
});

describe('shards', () => {
	test('put together are the whole run, and what is wrong with them is named', async () => {
		const parts = ['1/3', '2/3', '3/3'].map((shard) => `part${shard[0]}.jsonl`);
		for (const [i, part] of parts.entries()) await grade(part, '--shard', `${i + 1}/3`);
		const merge = (...given: string[]) => course.run('merge', ...given, '--output', 'merged.jsonl');
		const [one = '', two = '', three = ''] = parts;
		expect((await merge(one, three)).stderr).toContain('Shard 2/3 is missing');
		expect((await merge(one, two, three, two)).stderr).toContain('are both shard 2/3');
		expect((await merge(one, 'whole.jsonl')).stderr).toContain('do not belong together');
		const text = course.read(two);
		course.put(two, text.slice(0, -9));
		expect((await merge(one, two, three)).stderr).toMatch(
			/part2\.jsonl is not complete: submission 13 is missing/,
		);
		course.put(two, text.replace('"score":', '"score": '));
		expect((await merge(one, two, three)).stderr).toMatch(
			/part2\.jsonl: the row of submission \d+ is not what/,
		);
		expect(course.has('merged.jsonl')).toBe(false);
		course.put(two, text);
		expect((await merge(three, one, two)).status).toBe(0);
		expect(course.read('merged.jsonl')).toBe(whole);
		expect(course.read('merged.jsonl.downhill')).toBe(course.read('whole.jsonl.downhill'));
	});
});

/** A job that loses three workers is taken out; where a machine is slow, every stroke may hit the same. */
const strokesThatNoJobMinds = 2;

test.each([1, 2, 3])('workers that are killed from outside change nothing (%i)', async (run) => {
	const output = `struck-${run}.jsonl`;
	const { process, ended } = course.begin(...argv(output, '--jobs', '2'));
	let [isOver, strokes] = [false, 0];
	const done = ended.then((outcome) => {
		isOver = true;
		return outcome;
	});
	while (!isOver) {
		await pause(400);
		const child = childrenOf(process.pid ?? 0).at(strokes % 2);
		if (strokes >= strokesThatNoJobMinds || child === undefined) continue;
		strokes += 1;
		try {
			globalThis.process.kill(child, 'SIGKILL');
		} catch {
			// It has ended by itself meanwhile.
		}
	}
	expect((await done).status).toBe(1);
	expect(course.read(output)).toBe(whole);
});

test('there is a row for whatever stands in the place of a submission', async () => {
	const id = '3-gradient-descent/first-loop';
	const put = (student: string, text: string) => course.put(`odd/${student}/${id}.ts`, text);
	put('huge', 'x'.repeat(300_000));
	put('empty', '');
	put('endless', 'for (;;) {}\n');
	put('hungry', 'const a: number[][] = []; for (;;) a.push(new Array(1e6).fill(1));\n');
	put('deep', `let w = ${'('.repeat(60_000)}1${')'.repeat(60_000)};\n`);
	put('<b>"\u202e\u0007', 'console.log("::error::x\\u202e");\n');
	for (const student of ['folder', 'pipe', 'out', 'dead'])
		mkdirSync(course.at(`odd/${student}/3-gradient-descent`), { recursive: true });
	mkdirSync(course.at(`odd/folder/${id}.ts`));
	execFileSync('mkfifo', [course.at(`odd/pipe/${id}.ts`)]);
	symlinkSync(course.at(`class/s0/${id}.ts`), course.at(`odd/out/${id}.ts`));
	symlinkSync('nowhere', course.at(`odd/dead/${id}.ts`));
	const { status, stdout, stderr } = await course.run('grade', 'odd', '--no-timing');
	expect(status).toBe(1);
	expect(stderr).toContain('10 submissions by 10 students');
	const found = new Map(
		rowsOf(stdout).map(({ student, result }) => [student, result.findings[0]?.misconception]),
	);
	expect(Object.fromEntries(found)).toMatchObject({
		huge: 'unreadable',
		empty: 'missing-parameter',
		endless: 'missing-parameter',
		hungry: 'missing-parameter',
		deep: 'unreadable',
		folder: 'unreadable',
		pipe: 'unreadable',
		out: 'unreadable',
		dead: 'unreadable',
	});
	for (const character of '\u202e\u0007') expect(stdout).not.toContain(character);
});
