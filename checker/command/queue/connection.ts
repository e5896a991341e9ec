/** The connection to Redis, kept up: what is asked while it is away waits until it is back. */
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { UsageError } from '../../errors.ts';
import type { Address } from './address.ts';

export type { Redis };

/** A queue that does not answer at the start is not waited for any longer. */
const firstPatience = 10_000;
const [shortestPause, longestPause] = [100, 2000];

/** Refusals that no waiting changes. */
const refusals =
	/^(?:WRONGPASS|NOAUTH|NOPERM)|invalid DB index|out of range|without any password|invalid password/i;

export interface Options {
	readonly host?: string;
	readonly port?: number;
	readonly path?: string;
	readonly db: number;
	readonly username?: string;
	readonly password?: string;
	readonly tls?: object;
	readonly maxRetriesPerRequest: null;
	readonly retryStrategy: (times: number) => number | null;
}

/**
 * For ioredis and for BullMQ, which opens connections of its own.
 *
 * @param over when it is, a connection that is away is not tried again, so that nothing waits for it
 */
export function redisOptions(address: Address, over: AbortSignal): Options {
	const { path, host, port, db, username, password, secure } = address;
	return {
		...(path === undefined ? { host: host ?? '', port: port ?? 0 } : { path }),
		db,
		...(username === undefined ? {} : { username }),
		...(password === undefined ? {} : { password }),
		...(secure ? { tls: {} } : {}),
		maxRetriesPerRequest: null,
		retryStrategy: (times) =>
			over.aborted ? null : Math.min(longestPause, shortestPause * 2 ** Math.min(times, 10)),
	};
}

/** @throws UsageError where no Redis answers there, or it does not let us in */
export async function connect(address: Address, over: AbortSignal, patience = firstPatience): Promise<Redis> {
	const client = new Redis({ ...redisOptions(address, over), lazyConnect: true });
	let problem = 'there is no answer';
	const failed = new Promise<never>((_, reject) => {
		client.on('error', (error: Error) => {
			problem = reasonOf(error);
			if (refusals.test(error.message)) reject(error);
		});
	});
	const tooLong = new AbortController();
	try {
		const ready = client.connect().catch(() => new Promise((resolve) => client.once('ready', resolve)));
		await Promise.race([ready.then(() => client.ping()), failed, late(patience, tooLong.signal)]);
		return client;
	} catch {
		client.disconnect();
		throw new UsageError(
			`The queue at ${address.shown} cannot be used: ${problem}. Is it a Redis, is it running, and may this machine reach it?`,
		);
	} finally {
		tooLong.abort();
	}
}

async function late(milliseconds: number, signal: AbortSignal): Promise<never> {
	await pause(milliseconds, undefined, { signal });
	throw new Error('too late');
}

/** What a failing connection says of itself; it never holds the password. */
export function reasonOf(error: Error): string {
	const { code, errors } = error as NodeJS.ErrnoException & { errors?: readonly Error[] };
	const [first] = errors ?? [];
	if (/^NOAUTH/.test(error.message)) return 'it asks for a password';
	if (/^WRONGPASS/.test(error.message)) return 'the user name or the password is wrong';
	return first ? reasonOf(first) : (code ?? error.message.split('\n')[0] ?? 'unknown');
}

/** Says once that the queue went away, and once that it is back. */
export function tellOutages(
	client: Redis,
	{ shown }: Address,
	over: AbortSignal,
	say: (text: string) => void,
): Outages {
	let since: number | undefined;
	let reason = 'the connection was closed';
	client.on('error', (error: Error) => {
		reason = reasonOf(error);
	});
	client.on('close', () => {
		if (over.aborted) return;
		if (since === undefined) say(`The queue at ${shown} does not answer; it is tried again and again.\n`);
		since ??= performance.now();
	});
	client.on('ready', () => {
		if (since !== undefined) say(`The queue at ${shown} answers again.\n`);
		since = undefined;
	});
	return {
		get milliseconds() {
			return since === undefined ? 0 : performance.now() - since;
		},
		get reason() {
			return reason;
		},
	};
}

export interface Outages {
	/** How long it has been away; 0 where it answers. */
	readonly milliseconds: number;
	/** What the last attempt said. */
	readonly reason: string;
}
