/** A Redis of a test's own: a real server on a free port, in a folder that goes away with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

export interface Server {
	readonly address: string;
	readonly port: number;
	/** A client; it waits while the server is away. */
	readonly client: Redis;
	start(): Promise<void>;
	/** Ends the server; what it has written to its append-only file is there when it starts again. */
	stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
	/** Ends all. */
	remove(): Promise<void>;
}

export async function newRedis(...options: string[]): Promise<Server> {
	const folder = mkdtempSync(join(tmpdir(), 'downhill-redis-'));
	const port = await freePort();
	const client = new Redis({ port, maxRetriesPerRequest: null, retryStrategy: () => 100, lazyConnect: true });
	client.on('error', () => undefined);
	let server: ChildProcess | undefined;

	async function start(): Promise<void> {
		const argv = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', ...options];
		const child = spawn('redis-server', argv, { stdio: ['ignore', 'pipe', 'inherit'] });
		server = child;
		await new Promise<void>((resolve, reject) => {
			child.on('error', (error) =>
				reject(
					new Error(
						`redis-server cannot be started (${error.message}): it is Debian's package of this name.`,
					),
				),
			);
			child.on('exit', () => reject(new Error('redis-server ended before it began.')));
			child.stdout.on('data', (text) => {
				if (String(text).includes('Ready to accept connections')) resolve();
			});
		});
	}

	async function stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
		if (!server || server.exitCode !== null || server.signalCode !== null) return;
		const ended = once(server, 'exit');
		server.kill(signal);
		await ended;
	}

	await start();
	return {
		address: `redis://127.0.0.1:${port}`,
		port,
		client,
		start,
		stop,
		async remove() {
			client.disconnect();
			await stop('SIGKILL');
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') throw new Error('There is no free port.');
	return address.port;
}
