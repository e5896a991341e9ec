import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readAddress } from '../../checker/command/queue/address.ts';
import { openQueue } from '../../checker/command/queue/grader.ts';
import { asScript } from '../../checker/command/typed.ts';
import { pause } from '../support/class.ts';
import { newParty, type Party } from '../support/queue.ts';
import { newRedis } from '../support/redis.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const students = 6;
const version = { checker: '0'.repeat(32), exercises: '1'.repeat(32) };
const manner = { hints: 2, strictTypes: false, timing: false, limits: {} } as const;
const job = { exercise: 'a/b', file: 'a/b.ts', bytes: new Uint8Array() };
let party: Party;
let whole = '';

beforeAll(async () => {
	party = await newParty(students, '--appendonly', 'yes');
	await party.course.run('grade', 'class', '--no-timing', '--output', 'whole.jsonl');
	whole = party.course.read('whole.jsonl');
});
afterAll(() => party.remove());

test.each(['SIGTERM', 'SIGKILL'] as const)(
	'Redis, ended by %s, comes back with its append-only file',
	async (signal) => {
		const output = `${signal}.jsonl`;
		const worker = await party.worker();
		const grader = party.grader(output);
		await party.until('there are rows', () => party.rows(output) >= 2);
		await party.redis.stop(signal);
		await pause(3000);
		await party.redis.start();
		const { status, stderr } = await grader.ended;
		expect(status).toBe(1);
		expect(stderr).toContain(`The queue at ${party.redis.address} does not answer`);
		expect(stderr).toContain(`The queue at ${party.redis.address} answers again.`);
		expect(party.course.read(output)).toBe(whole);
		worker.process.kill('SIGTERM');
		expect((await worker.ended).status).toBe(0);
	},
);

test('Redis comes back with nothing in it', async () => {
	const forgetful = await newParty(students);
	try {
		await forgetful.course.run('grade', 'class', '--no-timing', '--output', 'whole.jsonl');
		const worker = await forgetful.worker();
		const grader = forgetful.grader('rows.jsonl');
		await forgetful.until('there are rows', () => forgetful.rows('rows.jsonl') >= 2);
		await forgetful.redis.stop('SIGKILL');
		await forgetful.redis.start();
		expect((await grader.ended).status).toBe(1);
		expect(forgetful.course.read('rows.jsonl')).toBe(forgetful.course.read('whole.jsonl'));
		worker.process.kill('SIGTERM');
		expect((await worker.ended).status).toBe(0);
	} finally {
		await forgetful.remove();
	}
});

test('Redis stays away: the grader gives up in the end and says how to go on', async () => {
	const redis = await newRedis();
	try {
		const said: string[] = [];
		const grader = await openQueue({
			address: readAddress(redis.address),
			atOnce: 4,
			version,
			manner,
			specFileOf: () => '',
			say: (text) => said.push(text),
			typed: asScript,
			patience: 3000,
		});
		const graded = grader.grade(job);
		graded.catch(() => undefined);
		await redis.stop();
		await expect(graded).rejects.toThrow(/was away for 3 s \(ECONNREFUSED\).*--resume goes on/);
		await expect(grader.grade(job)).rejects.toThrow('was away');
		await grader.close();
		expect(said.join('')).toBe(
			`The queue at ${redis.address} does not answer; it is tried again and again.\n`,
		);
	} finally {
		await redis.remove();
	}
});

test('no worker comes: the grader gives up in the end', async () => {
	const grader = await openQueue({
		address: readAddress(party.redis.address),
		atOnce: 4,
		version,
		manner,
		specFileOf: () => '',
		say: () => undefined,
		typed: asScript,
		patience: 3000,
	});
	await expect(grader.grade(job)).rejects.toThrow(/No worker came to redis:.* in 3 s\. On each machine/);
	await grader.close();
});

test('an address at which there is no Redis, or one that lets nobody in', async () => {
	const redis = await newRedis('--requirepass', 'pass-word');
	try {
		const grade = (address: string) =>
			party.course.run('grade', 'class', '--output', 'none.jsonl', '--queue', address);
		const host = `127.0.0.1:${redis.port}`;
		for (const password of ['', 'secret-1@']) {
			const { status, stderr } = await grade(`redis://${password && `:${password}`}${host}`);
			expect([status, stderr]).toEqual([
				2,
				expect.stringMatching(
					/cannot be used: (?:it asks for a password|the user name or the password is wrong)\./,
				),
			]);
			expect(stderr).not.toMatch(/secret-1|pass-word|\n +at /);
		}
		const worker = party.course.begin('worker', '--queue', `redis://:pass-word@${host}`, '--jobs', '1');
		await pause(4000);
		await redis.stop();
		worker.process.kill('SIGTERM');
		const { status, stderr } = await worker.ended;
		expect([status, stderr]).toEqual([0, expect.stringContaining(`Takes submissions from redis://${host}`)]);
		expect(stderr).not.toContain('pass-word');
		const away = await grade(`redis://${host}`);
		expect([away.status, away.stderr]).toEqual([2, expect.stringMatching(/cannot be used: ECONNREFUSED/)]);
	} finally {
		await redis.remove();
	}
});
