/**
 * Who is there: workers and runs write their name into Redis every other second, with the time of Redis' own clock. So a
 * grader sees that only workers of another version serve the queue, and workers see whose jobs nobody waits for.
 */
import type { Redis } from './connection.ts';

/** All keys begin so; the braces keep them together where Redis is a cluster. */
export const prefix = '{downhill}';

/** How often a sign of life is given. */
export const beat = 2000;
/** Who was not heard of for so long is gone. */
const patience = 3.5 * beat;
/** Names of those that have gone are kept for so long. */
const memory = 60_000;

export type Register = 'workers' | 'runs';

/** Equal versions give equal results. */
export interface Version {
	/** Hash of the checker. */
	readonly checker: string;
	/** Hash of the specs. */
	readonly exercises: string;
}

export interface Present extends Version {
	readonly id: string;
}

const keyOf = (register: Register): string => `${prefix}:${register}`;
const nameOf = ({ checker, exercises, id }: Present): string => `${checker} ${exercises} ${id}`;

/** Milliseconds by the clock of Redis. */
async function timeOf(client: Redis): Promise<number> {
	const [seconds, microseconds] = await client.time();
	return Number(seconds) * 1000 + Math.floor(Number(microseconds) / 1000);
}

export async function signIn(client: Redis, register: Register, who: Present): Promise<void> {
	const now = await timeOf(client);
	await client
		.multi()
		.zadd(keyOf(register), now, nameOf(who))
		.zremrangebyscore(keyOf(register), '-inf', now - memory)
		.exec();
}

export async function signOut(client: Redis, register: Register, who: Present): Promise<void> {
	await client.zrem(keyOf(register), nameOf(who));
}

/** Who gave a sign of life of late; what is no such sign is passed over. */
export async function present(client: Redis, register: Register): Promise<readonly Present[]> {
	const now = await timeOf(client);
	const names = await client.zrangebyscore(keyOf(register), now - patience, '+inf');
	return names.flatMap((name) => {
		const [, checker, exercises, id] =
			/^([0-9a-f]{32}) ([0-9a-f]{32}) ([\w-]{1,64})$/.exec(String(name)) ?? [];
		return checker && exercises && id ? [{ checker, exercises, id }] : [];
	});
}

export const isSame = (one: Version, other: Version): boolean =>
	one.checker === other.checker && one.exercises === other.exercises;

/** In what these differ from that version, as words. */
export function differing(version: Version, others: readonly Version[]): string {
	const parts = [
		...(others.some(({ checker }) => checker !== version.checker)
			? ['the version of the checker, of its libraries or of Node']
			: []),
		...(others.some(({ exercises }) => exercises !== version.exercises)
			? ['the specs of the exercises']
			: []),
	];
	return parts.join(' and in ');
}
