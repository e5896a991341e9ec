/**
 * One class graded in every way that there is, disturbed as badly as can be: the rows have to be the same, byte for byte.
 * `npm run bench -- --judged 10000`; it needs redis-server.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../support/specimens.mjs';
import { writeClass } from './class.mjs';
import { end, freePort, ready, start } from './processes.mjs';

const exercises = 41;
const shards = 3;
/** So often a run is killed at most, lest a slow machine never gets to the end of it. */
const mostKills = 12;

const between = (least, most) => least + Math.random() * (most - least);
const command = (...argv) => [process.execPath, [start, ...argv]];

/** Starts a command; what it says is told should it fail. */
function begin(...argv) {
	const child = spawn(...command(...argv), { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
	let said = '';
	child.stderr.on('data', (text) => {
		said = (said + text).slice(-4000);
	});
	const ended = new Promise((resolve) =>
		child.on('close', (status, signal) => resolve({ status, signal, said })),
	);
	return { child, ended };
}

async function run(...argv) {
	const { status, said } = await begin(...argv).ended;
	if (status !== 0 && status !== 1) throw new Error(`${argv.join(' ')} ended with ${status}: ${said}`);
}

/**
 * Kills a run without notice at random moments and goes on with it each time, until it has come to its end.
 *
 * @param seconds that it takes when nobody disturbs it
 */
async function killedAndResumed(seconds, ...argv) {
	for (let kills = 0; ; kills += 1) {
		const { child, ended } = begin(...argv, '--resume');
		const over = new AbortController();
		const blow =
			kills < mostKills
				? pause(1000 * between(1, 2 + seconds / 4), undefined, { signal: over.signal }).then(
						() => child.kill('SIGKILL'),
						() => undefined,
					)
				: undefined;
		const { status, signal, said } = await ended;
		over.abort();
		await blow;
		if (signal === 'SIGKILL') continue;
		if (status !== 0 && status !== 1) throw new Error(`${argv.join(' ')} ended with ${status}: ${said}`);
		return `killed ${kills} times`;
	}
}

/** By two workers; one of them is killed without notice again and again, and another one started. */
async function byQueue(...argv) {
	const port = String(await freePort());
	const address = `redis://127.0.0.1:${port}`;
	const folder = mkdtempSync(join(tmpdir(), 'downhill-redis-'));
	const settings = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--dir', folder];
	const started = [await ready(['redis-server', settings], 'Ready to accept')];
	const worker = () => ready(command('worker', '--queue', address, '--jobs', '1'), 'Takes submissions');
	try {
		started.push(await worker());
		let kills = 0;
		let isOver = false;
		const graded = run(...argv, '--queue', address).finally(() => {
			isOver = true;
		});
		graded.catch(() => undefined);
		while (!isOver) {
			const victim = await worker();
			started.push(victim);
			await Promise.race([graded.catch(() => undefined), pause(1000 * between(1, 8))]);
			if (isOver) break;
			await end(victim, 'SIGKILL');
			kills += 1;
		}
		await graded;
		return `a worker killed ${kills} times`;
	} finally {
		for (const child of started.reverse()) await end(child, 'SIGKILL');
		rmSync(folder, { recursive: true, force: true });
	}
}

async function byShards(output, ...argv) {
	const parts = Array.from({ length: shards }, (_, i) => `${output}.part${i + 1}`);
	for (const [i, part] of parts.entries())
		await run(...argv, '--output', part, '--shard', `${i + 1}/${shards}`);
	await run('merge', ...parts, '--output', output);
	return `${shards} shards merged`;
}

/** The places of rows that are not the same, as words. */
function differing(one, other) {
	const [rows, others] = [one, other].map((text) => text.split('\n'));
	const length = Math.max(rows.length, others.length);
	const places = Array.from({ length }, (_, i) => i).filter((i) => rows[i] !== others[i]);
	return `${places.length} rows differ: ${places.slice(0, 10).join(', ')}`;
}

/** @param count about how many submissions */
export async function judged(count) {
	const folder = mkdtempSync(join(tmpdir(), 'downhill-judged-'));
	const classFolder = join(folder, 'class');
	const call = ['grade', classFolder, '--no-timing'];
	const submissions = writeClass(classFolder, { students: Math.ceil(count / exercises), exercises });
	let alone = 0;
	const ways = {
		undisturbed: async (output) => {
			const began = performance.now();
			await run(...call, '--output', output);
			alone = (performance.now() - began) / 1000;
			return '';
		},
		'kill -9, resumed': (output) => killedAndResumed(alone, ...call, '--output', output),
		'two workers, Redis': (output) => byQueue(...call, '--output', output),
		sharded: (output) => byShards(output, ...call),
	};
	let isDifferent = false;
	try {
		console.log(`\nclass of ${submissions}`.padEnd(27), ' seconds   a second   rows');
		const first = join(folder, 'undisturbed.jsonl');
		for (const [name, grade] of Object.entries(ways)) {
			const output = join(folder, `${name.replace(/\W+/g, '-')}.jsonl`);
			const began = performance.now();
			const note = await grade(output);
			const seconds = (performance.now() - began) / 1000;
			const [rows, journal] = [output, `${output}.downhill`].map((file) => readFileSync(file, 'utf8'));
			const isSame =
				rows === readFileSync(first, 'utf8') && journal === readFileSync(`${first}.downhill`, 'utf8');
			isDifferent ||= !isSame || existsSync(`${output}.lock`);
			const hash = createHash('sha256').update(rows).digest('hex').slice(0, 12);
			const verdict = isSame ? 'the same bytes' : differing(readFileSync(first, 'utf8'), rows);
			console.log(
				name.padEnd(26),
				seconds.toFixed(1).padStart(8),
				(submissions / seconds).toFixed(1).padStart(10),
				`  ${hash}  ${verdict}${note && `, ${note}`}`,
			);
		}
	} finally {
		if (!isDifferent) rmSync(folder, { recursive: true, force: true });
	}
	if (isDifferent) {
		console.log(`What differs is left in ${folder}.`);
		process.exitCode = 1;
	}
}
