import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { mostLosses, openPool } from '../../checker/command/grading/pool.ts';
import { childrenOf, idsOfClass, pause } from '../support/class.ts';
import { root } from '../support/exercises.ts';

vi.setConfig({ testTimeout: 120_000 });

const firstLoop = idsOfClass[2] ?? '';
const manner = { hints: 2, strictTypes: false, timing: false, limits: {} } as const;
const right =
	'let w = 0;\nconst learningRate = 0.2;\nfor (let step = 1; step <= 6; step++) {\n  w = w - learningRate * 2 * (w - 3);\n  console.log(step, "w=", w.toFixed(3), "loss=", ((w - 3) ** 2).toFixed(3));\n}\n';
const job = (text: string) => ({ exercise: firstLoop, file: 'x.ts', bytes: new TextEncoder().encode(text) });

test('a job that takes its worker with it each time has a result of its own, and the next one is graded', async () => {
	const pool = openPool(1, manner, (id) => join(root, 'exercises', `${id}.yaml`));
	expect((await pool.grade(job(right))).status).toBe('passed');
	const lost = pool.grade(job(`${right}for (;;) [1, 2, 3].map((x) => x * 2);\n`));
	let strokes = 0;
	let isOver = false;
	void lost.then(() => {
		isOver = true;
	});
	while (!isOver && strokes < mostLosses + 20) {
		await pause(150);
		for (const child of childrenOf(process.pid)) {
			if (!isWorker(child)) continue;
			strokes += 1;
			await pause(500);
			kill(child);
		}
	}
	const { status, text } = await lost;
	expect(status).toBe('error');
	expect(JSON.parse(text).findings[0].message).toMatch(/ended, or did not come to an end, 3 times/);
	expect((await pool.grade(job(right))).status).toBe('passed');
	await pool.close();
});

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

function isWorker(child: number): boolean {
	try {
		return readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('command/grading/worker');
	} catch {
		return false;
	}
}

function kill(child: number): void {
	try {
		process.kill(child, 'SIGKILL');
	} catch {
		// It has ended by itself.
	}
}
