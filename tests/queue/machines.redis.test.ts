import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { jobsLeft, newParty, type Party } from '../support/queue.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const students = 6;
let party: Party;
/** What a run without a queue writes. */
let whole = '';

beforeAll(async () => {
	party = await newParty(students);
	await party.course.run('grade', 'class', '--no-timing', '--output', 'whole.jsonl');
	whole = party.course.read('whole.jsonl');
	expect(party.rows('whole.jsonl')).toBe(3 * students);
});
afterAll(() => party.remove());

test('two workers and two graders at once: the bytes of a run without a queue, and nothing is left in Redis', async () => {
	const workers = [await party.worker(), await party.worker('--jobs', '2')];
	const graders = [party.grader('one.jsonl'), party.grader('two.jsonl', '--jobs', '4')];
	for (const { ended } of graders) expect((await ended).status).toBe(1);
	expect(party.course.read('one.jsonl')).toBe(whole);
	expect(party.course.read('two.jsonl')).toBe(whole);
	expect(party.course.read('two.jsonl.downhill')).toBe(party.course.read('whole.jsonl.downhill'));
	expect(await jobsLeft(party.redis)).toEqual([]);
	for (const { process } of workers) process.kill('SIGTERM');
	const said = await Promise.all(workers.map(({ ended }) => ended));
	expect(said.map(({ status }) => status)).toEqual([0, 0]);
	const counts = said.map(({ stderr }) => Number(/Stopped after (\d+) submission/.exec(stderr)?.[1]));
	expect(counts.reduce((sum, count) => sum + count)).toBe(6 * students);
	expect(await party.redis.client.zcard('{downhill}:workers')).toBe(0);
	expect(await party.redis.client.zcard('{downhill}:runs')).toBe(0);
});

test('a grader waits for the first worker, and says so', async () => {
	const grader = party.grader('waits.jsonl');
	let said = '';
	grader.process.stderr?.on('data', (text) => {
		said += text;
	});
	await party.until('the grader says that there is no worker', () =>
		said.includes('No worker is at redis://'),
	);
	const worker = await party.worker();
	expect((await grader.ended).status).toBe(1);
	expect(party.course.read('waits.jsonl')).toBe(whole);
	worker.process.kill('SIGTERM');
	await worker.ended;
});

describe('killed without notice', () => {
	test('a worker, again and again', async () => {
		const steady = await party.worker();
		const grader = party.grader('struck.jsonl');
		for (let i = 1; i <= 3; i += 1) {
			const other = await party.worker();
			await party.until('there are more rows', () => party.rows('struck.jsonl') >= 3 * i);
			other.process.kill('SIGKILL');
			await other.ended;
		}
		expect((await grader.ended).status).toBe(1);
		expect(party.course.read('struck.jsonl')).toBe(whole);
		expect(await jobsLeft(party.redis)).toEqual([]);
		steady.process.kill('SIGTERM');
		expect((await steady.ended).status).toBe(0);
	});

	test('the grader: the next one goes on, and cleans up what was left', async () => {
		const grader = party.grader('cut.jsonl');
		const worker = await party.worker();
		await party.until('there are rows', () => party.rows('cut.jsonl') >= 2);
		grader.process.kill('SIGKILL');
		worker.process.kill('SIGKILL');
		await Promise.all([grader.ended, worker.ended]);
		expect((await jobsLeft(party.redis)).length).toBeGreaterThan(0);
		const kept = party.rows('cut.jsonl');
		const next = await party.worker();
		const again = party.grader('cut.jsonl', '--resume');
		const { status, stderr } = await again.ended;
		expect(status).toBe(1);
		expect(Number(/(\d+) of them kept from before/.exec(stderr)?.[1])).toBeGreaterThanOrEqual(kept - 1);
		expect(party.course.read('cut.jsonl')).toBe(whole);
		await party.until('nothing is left', async () => (await jobsLeft(party.redis)).length === 0);
		next.process.kill('SIGTERM');
		await next.ended;
	});
});

test('a worker that is asked to stop gives up nothing that it has begun', async () => {
	const [first, second] = [await party.worker(), await party.worker()];
	const grader = party.grader('asked.jsonl');
	await party.until('the first has begun', () => party.rows('asked.jsonl') >= 2);
	first.process.kill('SIGTERM');
	const { status, stderr } = await first.ended;
	expect([status, stderr]).toEqual([0, expect.stringMatching(/Stopped after \d+ submissions?\./)]);
	expect((await grader.ended).status).toBe(1);
	expect(party.course.read('asked.jsonl')).toBe(whole);
	second.process.kill('SIGTERM');
	await second.ended;
});

test('a submission that three workers have ended with is graded alone, where the grader runs', async () => {
	const id = '3-gradient-descent/first-loop';
	party.course.put(`slow/s0/${id}.ts`, 'let w = 0;\nconst learningRate = 0.2;\nfor (;;) w += 1;\n');
	const run = (...more: string[]) =>
		party.course.begin('grade', 'slow', '--no-timing', '--output', 'slow.jsonl', ...more);
	await run().ended;
	const alone = party.course.read('slow.jsonl');
	const grader = run('--force', '--queue', party.redis.address);
	for (let i = 0; i < 3; i += 1) {
		const worker = await party.worker();
		await party.until('it has begun', async () => (await party.beginnings()) > i);
		worker.process.kill('SIGKILL');
		await worker.ended;
	}
	const last = await party.worker();
	expect((await grader.ended).status).toBe(1);
	expect(party.course.read('slow.jsonl')).toBe(alone);
	expect(await jobsLeft(party.redis)).toEqual([]);
	last.process.kill('SIGTERM');
	expect((await last.ended).stderr).toContain('Stopped after 0 submissions.');
});

test('copies are graded by one worker, once', async () => {
	const id = '3-gradient-descent/first-loop';
	const text = party.course.read(`class/s0/${id}.ts`);
	for (let i = 0; i < 8; i += 1) party.course.put(`copies/s${i}/${id}.ts`, text);
	const call = ['grade', 'copies', '--no-timing', '--output'];
	await party.course.run(...call, 'alone.jsonl');
	const worker = await party.worker();
	await party.course.run(...call, 'copies.jsonl', '--queue', party.redis.address);
	expect(party.course.read('copies.jsonl')).toBe(party.course.read('alone.jsonl'));
	expect(party.rows('copies.jsonl')).toBe(8);
	worker.process.kill('SIGTERM');
	expect((await worker.ended).stderr).toContain('Stopped after 1 submission.');
});
