import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { coresFor, coresIn } from '../../checker/command/grading/cores.ts';
import { type Ceilings, openPool, openProcesses } from '../../checker/command/grading/pool.ts';
import { UsageError } from '../../checker/errors.ts';
import { childrenOf, idsOfClass, pause } from '../support/class.ts';
import { root } from '../support/exercises.ts';

vi.setConfig({ testTimeout: 120_000 });

const firstLoop = idsOfClass[2] ?? '';
const manner = { hints: 2, strictTypes: false, timing: false, limits: {} } as const;
const right =
	'let w = 0;\nconst learningRate = 0.2;\nfor (let step = 1; step <= 6; step++) {\n  w = w - learningRate * 2 * (w - 3);\n  console.log(step, "w=", w.toFixed(3), "loss=", ((w - 3) ** 2).toFixed(3));\n}\n';
const job = (text: string) => ({ exercise: firstLoop, file: 'x.ts', bytes: new TextEncoder().encode(text) });

test('a worker that dies between two jobs is not missed', async () => {
	const pool = openPool(1, manner, (id) => join(root, 'exercises', `${id}.yaml`));
	for (let i = 0; i < 3; i += 1) {
		expect((await pool.grade(job(right))).status).toBe('passed');
		for (const child of childrenOf(process.pid)) if (isWorker(child)) kill(child);
		await pause(20);
	}
	expect((await pool.grade(job(right))).status).toBe('passed');
	await pool.close();
});

test('as many processes as cores stay on a core each, also one that takes the place of another', async () => {
	const cores = coresOf(process.pid);
	const pool = openPool(cores.length, manner, (id) => join(root, 'exercises', `${id}.yaml`));
	const gradeOnAll = () => Promise.all(cores.map(() => pool.grade(job(right))));
	const coresOfWorkers = () => childrenOf(process.pid).filter(isWorker).flatMap(coresOf).sort(byNumber);
	await gradeOnAll();
	const [first] = childrenOf(process.pid).filter(isWorker);
	expect(coresOfWorkers()).toEqual(cores);
	if (first !== undefined) kill(first);
	await pause(20);
	await gradeOnAll();
	expect(childrenOf(process.pid)).not.toContain(first);
	expect(coresOfWorkers()).toEqual(cores);
	await pool.close();
});

test('where there are fewer processes than cores, or more, the system chooses', () => {
	const status = 'Name:\tnode\nCpus_allowed:\t30f\nCpus_allowed_list:\t0-3,8-9\nMems_allowed_list:\t0\n';
	expect(coresFor(6, status)).toEqual([0, 1, 2, 3, 8, 9]);
	expect(coresFor(5, status)).toEqual([]);
	expect(coresFor(7, status)).toEqual([]);
	expect(coresFor(1, 'Cpus_allowed_list:\t3\n')).toEqual([]);
	expect(coresFor(2, '')).toEqual([]);
	expect(coresFor(2, 'Cpus_allowed_list:\tall\n')).toEqual([]);
});

/** One process with other ceilings than the usual. */
function narrow(ceilings: Ceilings) {
	const { grade, close } = openProcesses(1, (id) => join(root, 'exercises', `${id}.yaml`), ceilings);
	return { grade: (text: string) => grade(job(text), manner), close };
}

const patient = 180_000;

test('the ceiling of a process is not that of the compiler and the sandbox in it', async () => {
	const { grade, close } = narrow({ milliseconds: patient, megabytes: 20 });
	expect((await grade(right)).status).toBe('passed');
	await close();
});

// There is memory enough for a right answer in it, and not for a diagnosis.
test('a job that takes its process with it each time has a result of its own, and the next one is graded', async () => {
	const { grade, close } = narrow({ milliseconds: patient, megabytes: 10 });
	expect((await grade(right)).status).toBe('passed');
	const { status, text, isLost } = await grade(right.replace('w - l', 'w + l'));
	expect([status, isLost]).toEqual(['error', true]);
	expect(JSON.parse(text).findings[0].message).toMatch(/ended, or did not come to an end, 3 times/);
	expect((await grade(right)).status).toBe('passed');
	await close();
});

test('processes that end before they begin are told from jobs that end them', async () => {
	const { grade, close } = narrow({ milliseconds: patient, megabytes: 3 });
	await expect(grade(right)).rejects.toThrow(UsageError);
	await expect(grade(right)).rejects.toThrow(/end before they begin .*memory/);
	await close();
});

test('a process that hangs past the deadline is ended, and its job is graded by another', async () => {
	const deadline = 5000;
	const { grade, close } = narrow({ milliseconds: deadline, megabytes: 1024 });
	expect((await grade(right)).status).toBe('passed');
	const [hanging] = childrenOf(process.pid).filter(isWorker);
	if (hanging === undefined) return expect.unreachable('There is no process that grades.');
	process.kill(hanging, 'SIGSTOP');
	const graded = grade(right);
	let isOver = false;
	void graded.then(() => {
		isOver = true;
	});
	await pause(deadline / 2);
	expect(isOver).toBe(false);
	while (!isTold(hanging)) await pause(50);
	// Stopped from outside, it can only hear that it is to end when it goes on.
	process.kill(hanging, 'SIGCONT');
	expect((await graded).status).toBe('passed');
	expect(childrenOf(process.pid).filter(isWorker)).not.toContain(hanging);
	await close();
});

/** Whether a process has been told to end and has not heard it yet: SIGTERM is the 15th signal. */
function isTold(child: number): boolean {
	const status = readFileSync(`/proc/${child}/status`, 'utf8');
	const [, pending = '0'] = /^ShdPnd:\s*([0-9a-f]+)/m.exec(status) ?? [];
	return (BigInt(`0x${pending}`) & (1n << 14n)) !== 0n;
}

function isWorker(child: number): boolean {
	try {
		return readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('command/grading/worker');
	} catch {
		return false;
	}
}

const byNumber = (one: number, other: number) => one - other;

function coresOf(pid: number): readonly number[] {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return coresIn(/^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? '');
}

function kill(child: number): void {
	try {
		process.kill(child, 'SIGKILL');
	} catch {
		// It has ended by itself.
	}
}
