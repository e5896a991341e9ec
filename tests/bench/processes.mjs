/** Processes that a benchmark starts, and waits for until they are ready or gone. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from '../support/specimens.mjs';

/** The checker, as the project's scripts start it. */
export const start = join(root, 'checker/start.mjs');

/**
 * Starts a process and waits until it says that it is ready.
 *
 * @param call command and arguments, as `spawn` takes them
 */
export function ready(call, words) {
	const child = spawn(...call, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
	return new Promise((resolve, reject) => {
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (text) => {
				if (String(text).includes(words)) resolve(child);
			});
		child.on('error', reject);
		child.on('exit', () => reject(new Error(`It ended before it said: ${words}`)));
	});
}

/** Ends a process and waits until it is gone. */
export async function end(child, signal = 'SIGTERM') {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise((resolve) => child.on('exit', resolve));
	child.kill(signal);
	await ended;
}

export const freePort = () =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
