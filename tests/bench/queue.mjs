/**
 * What a queue costs: one class graded by one process without it, and by one worker with it, grader, Redis and worker all
 * on the same core. `npm run bench -- --queue`; it needs redis-server.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/specimens.mjs';
import { writeClass } from './class.mjs';
import { end, freePort, ready, start } from './processes.mjs';

const onOneCore = (...argv) => ['taskset', ['-c', '0', ...argv]];

/** Seconds that grade says it took. */
function grade(folder, ...more) {
	const call = onOneCore(process.execPath, start, 'grade', folder, '--no-timing', ...more);
	const { stdout, stderr } = spawnSync(...call, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
	const [, seconds] = /\. ([\d.]+) s, /.exec(stderr) ?? [];
	if (seconds === undefined) throw new Error(`grade said: ${stderr}`);
	return { seconds: Number(seconds), rows: stdout };
}

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
