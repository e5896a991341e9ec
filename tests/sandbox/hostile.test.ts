import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createSandbox } from '../../checker/sandbox/sandbox.ts';
import type { Argument, Callable, Program, Run, Task, Value } from '../../checker/types.ts';

interface Expected {
	readonly call?: string;
	readonly read?: string;
	readonly arguments?: readonly Argument[];
	readonly callable?: boolean;
	readonly problem?: string | readonly string[];
	readonly message?: string;
	readonly line?: number;
	readonly column?: number;
	readonly soon?: boolean;
	readonly output?: readonly string[];
	readonly lines?: number;
	readonly returned?: unknown;
	readonly length?: number;
	readonly changed?: boolean;
}

const folder = join(import.meta.dirname, '../hostile');
const expected: Readonly<Record<string, Expected>> = parse(
	readFileSync(join(folder, 'expected.yaml'), 'utf8'),
);
const names = readdirSync(folder)
	.filter((file) => file.endsWith('.js'))
	.map((file) => basename(file, '.js'));

/** What must run into its limit gets a short one; what must not, the usual one. */
const shortMilliseconds = 400;
const usualMilliseconds = 2000;
const square: Callable = { expression: 'x^2', variables: ['x'], takes: 'numbers' };
const plain: Program = {
	javascript: `for (let step = 1, w = 0; step <= 2; step++) {
		w -= 0.2 * 2 * (w - 3);
		console.log(step, 'w=', w.toFixed(3), [Math.sin(0)], typeof leaked);
	}
	export const f = (x) => [x, 2 * x];`,
	task: { do: 'call', name: 'f', arguments: [3] },
};

const sandbox = createSandbox();
afterAll(() => sandbox.close());

function taskOf(wanted: Expected): Task {
	const given = wanted.callable ? [square] : (wanted.arguments ?? []);
	if (wanted.call !== undefined) return { do: 'call', name: wanted.call, arguments: given };
	return wanted.read === undefined ? { do: 'print' } : { do: 'read', name: wanted.read };
}

/** YAML has no undefined; `undefined` in the list stands for it. */
function meant(written: unknown): unknown {
	if (Array.isArray(written)) return written.map(meant);
	return written === 'undefined' ? undefined : written;
}

function expectValue(value: Value, wanted: unknown): void {
	if (typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted)) {
		expect(value).toMatchObject(wanted);
	} else if (Array.isArray(wanted)) {
		expect(value).toHaveLength(wanted.length);
		for (const [index, item] of wanted.entries()) expectValue((value as readonly Value[])[index], item);
	} else {
		expect(value).toBe(wanted);
	}
}

function expectProblem(run: Run, wanted: Expected): void {
	const allowed = [wanted.problem ?? 'none'].flat();
	expect(allowed, run.problem?.message).toContain(run.problem?.problem ?? 'none');
	if (run.problem === undefined) return;
	const { message, place } = run.problem;
	expect(message.length).toBeLessThanOrEqual(260);
	expect(message).not.toMatch(/\p{Cc}/u);
	if (wanted.message !== undefined) expect(message).toContain(wanted.message);
	if (wanted.line !== undefined) expect(place?.line).toBe(wanted.line);
	if (wanted.column !== undefined) expect(place?.column).toBe(wanted.column);
}

describe('hostile programs end as they must and leave their neighbours alone', () => {
	test('every file has its expectation, and every expectation its file', () => {
		expect(Object.keys(expected).sort()).toEqual(names.sort());
	});

	test.each(names)('%s', async (name) => {
		const wanted = expected[name] ?? {};
		const javascript = readFileSync(join(folder, `${name}.js`), 'utf8');
		const hostile: Program = { javascript, task: taskOf(wanted) };
		const mayTakeAll = [wanted.problem].flat().includes('timeout') && !wanted.soon;
		const milliseconds = mayTakeAll ? shortMilliseconds : usualMilliseconds;
		const begun = performance.now();
		const [before, run, after] = await sandbox.run([plain, hostile, plain], { milliseconds });
		const elapsed = performance.now() - begun;
		if (run === undefined) throw new Error('The hostile program has no run.');
		expectProblem(run, wanted);
		expect(run.milliseconds).toBeLessThan(milliseconds + 1000);
		if (wanted.soon) expect(run.milliseconds).toBeLessThan(milliseconds / 2);
		expect(elapsed).toBeLessThan(milliseconds + 5000);
		if (wanted.output !== undefined) expect(run.output).toEqual(wanted.output);
		if (wanted.lines !== undefined) expect(run.output).toHaveLength(wanted.lines);
		if ('returned' in wanted) expectValue(run.returned, meant(wanted.returned));
		if (wanted.length !== undefined) expect(run.returned).toHaveLength(wanted.length);
		if (wanted.changed !== undefined) expect(run.argumentsChanged).toBe(wanted.changed);
		for (const neighbour of [before, after]) {
			expect(neighbour).toMatchObject({
				output: ['1 w= 1.200 [ 0 ] undefined', '2 w= 1.920 [ 0 ] undefined'],
				returned: [3, 6],
				argumentsChanged: false,
			});
			expect(neighbour?.problem).toBeUndefined();
		}
	});
});
