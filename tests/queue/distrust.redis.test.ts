import { cpSync } from 'node:fs';
import { Queue, Worker } from 'bullmq';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { jobsLeft, newParty, type Party } from '../support/queue.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

interface Asked {
	readonly exercise: string;
}

const students = 2;
const prefix = '{downhill}';
let party: Party;
let whole = '';
/** The queue of this version. */
let name = '';

beforeAll(async () => {
	party = await newParty(students);
	await party.course.run('grade', 'class', '--no-timing', '--output', 'whole.jsonl');
	whole = party.course.read('whole.jsonl');
});
afterAll(() => party.remove());

const connection = () => ({ port: party.redis.port, maxRetriesPerRequest: null });

test('a worker of another version takes nothing, and both sides say why', async () => {
	const course = party.course;
	cpSync(course.at('exercises'), course.at('other/exercises'), { recursive: true });
	const spec = 'exercises/3-gradient-descent/first-loop.yaml';
	course.put(`other/${spec}`, `${course.read(spec)}\n# another\n`);
	const other = course.beginIn('other', 'worker', '--queue', party.redis.address);
	const { status, stderr } = await party.grader('strange.jsonl').ended;
	expect(status).toBe(2);
	expect(stderr).toMatch(
		/Only workers of another version are at redis:.*differ.* in the specs of the exercises/,
	);
	expect(stderr).toContain('--resume');
	expect(stderr).not.toContain(' at file:');
	expect(party.rows('strange.jsonl')).toBe(0);
	expect(await jobsLeft(party.redis)).toEqual([]);
	other.process.kill('SIGTERM');
	const said = await other.ended;
	expect(said.stderr).toMatch(/A grader of another version .* differs .* in the specs of the exercises/);
	expect(said.stderr).toContain('Stopped after 0 submissions.');
	const [meta] = await party.redis.client.keys(`${prefix}:grade-*:events`);
	name = meta?.split(':')[1] ?? '';
	expect(name).toMatch(/^grade-/);
});

test('what comes back and is no result is not believed', async () => {
	const answers = [
		() => undefined,
		({ exercise }: Asked) => ({ text: result(exercise, 'other.ts'), status: 'passed' }),
	];
	let count = 0;
	const liar = new Worker<Asked>(name, async ({ data }) => answers[count++ % answers.length]?.(data), {
		connection: connection(),
		prefix,
		removeOnComplete: { count: 0 },
	});
	await liar.waitUntilReady();
	const { stderr } = await party.grader('lied.jsonl').ended;
	await liar.close();
	expect(stderr).toContain('is no result of it; it is graded again');
	expect(count).toBe(9 * students);
	expect(party.course.read('lied.jsonl')).toBe(whole);
});

test('what is in the queue and is no submission harms no worker', async () => {
	const worker = await party.worker();
	const queue = new Queue(name, { connection: connection(), prefix });
	const bad = { run: 'x', exercise: '../../etc/passwd', file: 'x', bytes: '', manner: { hints: 2 } };
	const good = { hints: 2, strictTypes: false, timing: false, limits: {} };
	await queue.add('grade', bad);
	await queue.add('grade', { ...bad, manner: good });
	await queue.add('grade', { ...bad, manner: good, bytes: '\u0000' });
	await queue.add('grade', 'x');
	const { status } = await party.grader('after.jsonl').ended;
	expect(status).toBe(1);
	expect(party.course.read('after.jsonl')).toBe(whole);
	await queue.close();
	worker.process.kill('SIGTERM');
	expect((await worker.ended).status).toBe(0);
});

test('an event that cannot be read does not end the reading', async () => {
	const worker = await party.worker();
	const grader = party.grader('event.jsonl');
	const key = `${prefix}:${name}:events`;
	await party.redis.client.xadd(key, '*', 'event', 'completed', 'jobId', 'x', 'returnvalue', '{');
	expect((await grader.ended).status).toBe(1);
	expect(party.course.read('event.jsonl')).toBe(whole);
	worker.process.kill('SIGTERM');
	await worker.ended;
});

function result(exercise: string, file: string): string {
	return JSON.stringify({ exercise, file, status: 'passed', score: 1, checks: [], findings: [], output: [] });
}
