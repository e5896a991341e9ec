import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { newClass } from '../support/class.ts';

vi.setConfig({ testTimeout: 120_000 });

const course = newClass();
beforeAll(() => course.fill(1));
afterAll(() => course.remove());

/** Every file that the command and the processes it starts have loaded: V8 lists them for its coverage. */
async function loaded(folder: string, ...argv: string[]): Promise<readonly string[]> {
	const { status } = await course.shell(`export NODE_V8_COVERAGE='${course.at(folder)}';`, argv);
	expect(status).toBe(argv.includes('--queue') ? 2 : 1);
	const lists = readdirSync(course.at(folder)).map((file) => JSON.parse(course.read(`${folder}/${file}`)));
	return lists.flatMap(({ result }: { result: readonly { url: string }[] }) => result.map(({ url }) => url));
}

const ofQueue = (file: string) => /\/(?:bullmq|ioredis|msgpackr|command\/queue)\//.test(file);

test('without a queue nothing of it is loaded', async () => {
	const without = await loaded('without', 'grade', 'class');
	expect(without.filter((file) => file.endsWith('/command/grade.js'))).not.toEqual([]);
	expect(without.filter(ofQueue)).toEqual([]);
	const nowhere = 'redis://127.0.0.1:1';
	const queued = await loaded('with', 'grade', 'class', '--queue', nowhere);
	expect(queued.filter(ofQueue).some((file) => file.includes('/bullmq/'))).toBe(true);
});
