/** A class, a Redis, and the workers and graders of a test; all of them end with it. */
import { newClass, pause, type Running } from './class.ts';
import { newRedis, type Server } from './redis.ts';

export interface Party {
	readonly course: ReturnType<typeof newClass>;
	readonly redis: Server;
	/** Starts a worker and waits until it takes jobs. */
	worker(...more: string[]): Promise<Running>;
	/** Starts a grader. */
	grader(output: string, ...more: string[]): Running;
	rows(output: string): number;
	/** Waits until it is so, for a minute at most. */
	until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void>;
	/** How often a worker has begun with the job that was begun with most often. */
	beginnings(): Promise<number>;
	remove(): Promise<void>;
}

export async function newParty(students: number, ...redisOptions: string[]): Promise<Party> {
	const course = newClass();
	course.fill(students);
	const redis = await newRedis(...redisOptions);
	const started: Running[] = [];
	const remember = (running: Running) => {
		started.push(running);
		return running;
	};

	async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
		for (let waited = 0; waited < 60_000; waited += 50) {
			if (await isSo()) return;
			await pause(50);
		}
		throw new Error(`Not so within a minute: ${what}.`);
	}

	return {
		course,
		redis,
		until,
		async worker(...more) {
			const running = remember(course.begin('worker', '--queue', redis.address, '--jobs', '1', ...more));
			let said = '';
			running.process.stderr?.on('data', (text) => {
				said += text;
			});
			await until('the worker takes jobs', () => said.includes('Takes submissions'));
			return running;
		},
		grader: (output, ...more) =>
			remember(
				course.begin('grade', 'class', '--no-timing', '--output', output, '--queue', redis.address, ...more),
			),
		rows: (output) => (course.has(output) ? course.read(output).split('\n').length - 1 : 0),
		async beginnings() {
			const keys = await redis.client.keys('{downhill}:grade-*:*-*');
			const jobs = keys.filter((key) => /-\d+$/.test(key));
			const begun = await Promise.all(jobs.map((key) => redis.client.hget(key, 'ats')));
			return Math.max(0, ...begun.map(Number));
		},
		async remove() {
			for (const { process, ended } of started) {
				process.kill('SIGKILL');
				await ended;
			}
			await redis.remove();
			course.remove();
		},
	};
}

/** Keys of jobs; what else a queue has does not grow. */
export async function jobsLeft(redis: Server): Promise<readonly string[]> {
	const keys = await redis.client.keys('*');
	return keys.filter((key) => !/:(?:events|meta|id|workers|runs|stalled-check|marker|stalled)$/.test(key));
}
