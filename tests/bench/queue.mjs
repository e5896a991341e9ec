/**
 * What a queue costs: one class graded by one process without it, and by one worker with it, grader, Redis and worker all
 * on the same core. `npm run bench -- --queue`; it needs redis-server.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/specimens.mjs';
import { writeClass } from './class.mjs';

const start = join(root, 'checker/start.mjs');
const onOneCore = (...argv) => ['taskset', ['-c', '0', ...argv]];

/** Seconds that grade says it took. */
function grade(folder, ...more) {
	const call = onOneCore(process.execPath, start, 'grade', folder, '--no-timing', ...more);
	const { stdout, stderr } = spawnSync(...call, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
	const [, seconds] = /\. ([\d.]+) s, /.exec(stderr) ?? [];
	if (seconds === undefined) throw new Error(`grade said: ${stderr}`);
	return { seconds: Number(seconds), rows: stdout };
}

/** Starts a process and waits until it says that it is ready. */
function ready(call, words) {
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

async function end(child) {
	const ended = new Promise((resolve) => child.on('exit', resolve));
	child.kill('SIGTERM');
	await ended;
}

const freePort = () =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});

export async function queue() {
	const folder = mkdtempSync(join(tmpdir(), 'downhill-bench-'));
	const port = String(await freePort());
	const address = `redis://127.0.0.1:${port}`;
	const started = [];
	try {
		const settings = ['--port', port, '--bind', '127.0.0.1', '--save', ''];
		started.push(await ready(onOneCore('redis-server', ...settings), 'Ready to accept'));
		const worker = [process.execPath, start, 'worker', '--queue', address, '--jobs', '1'];
		const count = writeClass(folder, { students: 3, hostileShare: 0 });
		const ratios = [];
		console.log(`\nclass of ${count}, one core      local    by queue   ratio`);
		for (let i = 0; i < 3; i += 1) {
			const local = grade(folder, '--jobs', '1');
			// Both begin with a process that has graded nothing yet.
			started.push(await ready(onOneCore(...worker), 'Takes submissions'));
			const queued = grade(folder, '--queue', address);
			await end(started.pop());
			if (queued.rows !== local.rows) throw new Error('The rows by queue are not those without it.');
			ratios.push(queued.seconds / local.seconds);
			const [one, other] = [local, queued].map(({ seconds }) =>
				`${(count / seconds).toFixed(1)}/s`.padStart(9),
			);
			console.log(`${one.padStart(31)} ${other}   ${ratios.at(-1).toFixed(2)}`);
		}
		console.log(`ratio, in the middle      ${ratios.sort((a, b) => a - b)[1].toFixed(2)}`);
	} finally {
		for (const child of started.reverse()) await end(child);
		rmSync(folder, { recursive: true, force: true });
	}
}
