import { afterAll, describe, expect, test } from 'vitest';
import { createSandbox } from '../../checker/sandbox/sandbox.ts';
import type { Argument, Limits, Program, Run } from '../../checker/types.ts';

const sandbox = createSandbox();
afterAll(() => sandbox.close());

const print = (javascript: string): Program => ({ javascript, task: { do: 'print' } });
const call = (javascript: string, name: string, ...given: Argument[]): Program => ({
	javascript,
	task: { do: 'call', name, arguments: given },
});

async function only(program: Program, limits?: Partial<Limits>): Promise<Run> {
	const [run] = await sandbox.run([program], limits);
	if (run === undefined) throw new Error('There is no run.');
	return run;
}

describe('what a run gives', () => {
	test('printed lines, in order', async () => {
		const run = await only(print('for (let i = 1; i <= 3; i++) console.log(i, "w=", i / 2);'));
		expect(run).toMatchObject({ output: ['1 w= 0.5', '2 w= 1', '3 w= 1.5'], watched: [] });
		expect(run).not.toHaveProperty('problem');
		expect(run).not.toHaveProperty('returned');
		expect(run.milliseconds).toBeGreaterThan(0);
	});

	test('an answer with its signs, NaN and infinities', async () => {
		const run = await only(call('export const f = () => [-0, NaN, -Infinity, [1e-300]];', 'f'));
		expect(run.returned).toEqual([-0, Number.NaN, Number.NEGATIVE_INFINITY, [1e-300]]);
	});

	test.each([
		['declaration', 'export function f(x) { return x + 1; }'],
		['arrow', 'export const f = (x) => x + 1;'],
		['renamed', 'const g = (x) => x + 1; export { g as f };'],
		['method', 'const o = { f(x) { return x + 1; } }; export const { f } = o;'],
		['bound', 'function add(a, x) { return a + x; } export const f = add.bind(null, 1);'],
		['module that awaits', 'const one = await Promise.resolve(1); export const f = (x) => x + one;'],
	])('a function exported as %s can be called', async (_, javascript) => {
		expect((await only(call(javascript, 'f', 2))).returned).toBe(3);
	});

	test('an exported value is read, and a promise said to be one', async () => {
		const javascript = 'export const rate = 0.1; export const later = Promise.resolve([1]);';
		expect((await only({ javascript, task: { do: 'read', name: 'rate' } })).returned).toBe(0.1);
		expect((await only({ javascript, task: { do: 'read', name: 'later' } })).returned).toEqual({
			other: 'promise',
			text: 'a promise of [ 1 ]',
		});
	});

	test('an asynchronous program runs to its end', async () => {
		const javascript = `const wait = async (x) => { await null; console.log(x); return x; };
			await wait(1);
			wait(2).then(() => console.log('last'));`;
		expect((await only(print(javascript))).output).toEqual(['1', '2', 'last']);
	});

	test('runs come in the order of their programs, whatever some of them do', async () => {
		const programs = [1, 2, 3, 4, 5, 6].map((n) =>
			print(n === 3 ? 'new Array(2 ** 31).join()' : `console.log(${n})`),
		);
		const runs = await sandbox.run(programs, { milliseconds: 200, megabytes: 512 });
		expect(runs.map((run) => run.problem?.problem ?? run.output[0])).toEqual([
			'1',
			'2',
			'timeout',
			'4',
			'5',
			'6',
		]);
	});

	test('what was printed is kept where even the worker had to be ended', async () => {
		const javascript =
			'console.log("1 w= é"); console.log([1]); Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);';
		const [run, next] = await sandbox.run([print(javascript), print('console.log(2)')], {
			milliseconds: 200,
		});
		expect(run).toMatchObject({ output: ['1 w= é', '[ 1 ]'], problem: { problem: 'timeout' } });
		expect(next?.output).toEqual(['2']);
	});

	test('several lists at once do not get in each other’s way', async () => {
		const lists = [1, 2, 3].map((n) =>
			sandbox.run([print(`console.log(${n})`), print('null.x'), print(`console.log(-${n})`)]),
		);
		for (const [index, runs] of (await Promise.all(lists)).entries()) {
			expect(runs.map((run) => run.output[0])).toEqual([`${index + 1}`, undefined, `-${index + 1}`]);
			expect(runs[1]?.problem?.problem).toBe('runtime-error');
		}
	});

	test('no program, no run', async () => {
		expect(await sandbox.run([])).toEqual([]);
	});

	test('the same program gives the same output, chance and clock included', async () => {
		const program = print(
			'console.log(Math.random(), Math.random(), Date.now(), new Date().toString(), performance.now());',
		);
		const [first, second] = await sandbox.run([program, program]);
		expect(first?.output).toEqual(second?.output);
		expect(first?.output[0]).toContain('Jan 01 2024');
	});

	test('chance is spread as chance should be', async () => {
		const javascript = 'export const f = () => Array.from({ length: 2000 }, Math.random);';
		const values = (await only(call(javascript, 'f'))).returned as number[];
		const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
		expect(mean).toBeGreaterThan(0.45);
		expect(mean).toBeLessThan(0.55);
		expect(new Set(values).size).toBe(values.length);
	});
});

describe('functions given as arguments', () => {
	const square = { expression: 'x^2', variables: ['x'], takes: 'numbers' } as const;
	const bowl = { expression: 'x^2 + 3*y', variables: ['x', 'y'], takes: 'point' } as const;

	test('evaluate their expression at numbers', async () => {
		expect(
			(
				await only(
					call('export const f = (g, x, h) => (g(x + h) - g(x - h)) / (2 * h);', 'f', square, 3, 0.5),
				)
			).returned,
		).toBe(6);
	});

	test('evaluate their expression at a point, and leave it alone', async () => {
		const run = await only(
			call('export const f = (g, p) => [g(p), g([...p].reverse())];', 'f', bowl, [2, 5]),
		);
		expect(run.returned).toEqual([19, 31]);
		expect(run.argumentsChanged).toBe(false);
	});

	test.each([
		['g("3")', 9],
		['g(true)', 1],
		['g(null)', 0],
		['g()', Number.NaN],
		['g("x")', Number.NaN],
		['g({ valueOf: () => 4 })', 16],
		['g([5])', 25],
		['g(2, 99)', 4],
		['typeof g', 'function'],
	])('%s', async (expression, expected) => {
		expect((await only(call(`export const f = (g) => ${expression};`, 'f', square))).returned).toBe(expected);
	});

	test.each([
		['g(Float64Array.of(2, 5))', 19],
		['g({ 0: 2, 1: 5 })', 19],
		['g([2])', Number.NaN],
		['g(["2", 5, 7])', 19],
		['g([{ valueOf: () => 2 }, 5])', 19],
		['g(2, 5)', Number.NaN],
	])('at a point: %s', async (expression, expected) => {
		expect((await only(call(`export const f = (g) => ${expression};`, 'f', bowl))).returned).toBe(expected);
	});

	test('a point that is not there is an error with its place', async () => {
		const run = await only(call('export function f(g) {\n\treturn g();\n}', 'f', bowl));
		expect(run.problem).toMatchObject({ problem: 'runtime-error', place: { line: 2 } });
	});
});

describe('what is watched', () => {
	const watching = (javascript: string): Program => ({ javascript, task: { do: 'print' }, watch: '__watch' });

	test('each value that passes is recorded and goes on untouched', async () => {
		const run = await only(
			watching(`const list = [1, [2]];
				console.log(__watch(1, list) === list, __watch(2, -0), __watch(3, 'up'), __watch(4, true));
				__watch(5, { a: 1 }); __watch(6, undefined); __watch(7, Array(65).fill(1)); __watch(8, [1, , 2]);`),
		);
		expect(run.output).toEqual(['true -0 up true']);
		expect(run.watched).toEqual([
			{ id: 1, value: [1, [2]] },
			{ id: 2, value: -0 },
			{ id: 3, value: 'up' },
			{ id: 4, value: true },
		]);
	});

	test('a record is of the moment, and they are kept when the run fails', async () => {
		const run = await only(watching('const p = [1]; __watch(1, p); p[0] = 2; __watch(1, p); null.x;'));
		expect(run.watched.map((record) => record.value)).toEqual([[1], [2]]);
		expect(run.problem?.problem).toBe('runtime-error');
	});

	test('no more than 5,000 records, and the program goes on', async () => {
		const run = await only(
			watching('let w = 0; for (let i = 0; i < 20000; i++) w = __watch(1, w + 1); console.log(w);'),
		);
		expect(run.watched).toHaveLength(5000);
		expect(run.output).toEqual(['20000']);
	});

	test('the student’s code can neither see, replace nor trip it', async () => {
		const run = await only(
			watching(`console.log(Object.keys(globalThis).includes('__watch'));
				try { __watch = 1; } catch (error) { console.log(error.name); }
				__watch(1, new Proxy([1], { get() { throw new Error('asked'); } }));
				__watch({ valueOf() { throw new Error('asked'); } }, 1);
				__watch();
				Array.prototype.push = () => { throw new Error('asked'); };
				__watch(2, 5);`),
		);
		expect(run.problem).toBeUndefined();
		expect(run.output).toEqual(['false', 'TypeError']);
		expect(run.watched).toEqual([{ id: 2, value: 5 }]);
	});
});

describe('limits', () => {
	test('each can be set for a call', async () => {
		const short = await only(print('for (;;);'), { milliseconds: 100 });
		expect(short.problem?.problem).toBe('timeout');
		expect(short.milliseconds).toBeLessThan(1000);
		expect(
			(await only(print('console.log(1); console.log(2); console.log(3);'), { lines: 2 })).output,
		).toEqual(['1', '2']);
		expect((await only(print('console.log("éé"); console.log("éé");'), { outputBytes: 7 })).output).toEqual([
			'éé',
		]);
	});

	test('what fits in 64 MiB runs, and what fits in more runs where more is given', async () => {
		const fill = (megabytes: number) =>
			print(`const a = new Float64Array(${megabytes} * 131072).fill(1); console.log(a.length);`);
		expect((await only(fill(40))).output).toEqual(['5242880']);
		expect((await only(fill(100))).problem?.problem).toBe('out-of-memory');
		expect((await only(fill(100), { megabytes: 160 })).output).toEqual(['13107200']);
		expect((await only(fill(100))).problem?.problem).toBe('out-of-memory');
	});

	test('recursion a thousand deep is no problem', async () => {
		const javascript = 'const sum = (n) => (n === 0 ? 0 : n + sum(n - 1)); console.log(sum(9000));';
		expect((await only(print(javascript))).output).toEqual(['40504500']);
	});

	test('closing answers what still waits', async () => {
		const other = createSandbox();
		const waiting = other.run([print('for (;;);'), print('console.log(1)')]);
		await other.close();
		expect((await waiting).map((run) => run.problem?.problem)).toEqual(['runtime-error', 'runtime-error']);
	});
});
