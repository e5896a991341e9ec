/**
 * The speeds of whole classes: on one core against the bare floor (parse, erase, run once each), on two cores against one,
 * and the memory of a long run. `npm run bench -- --grading`, `npm run bench -- --hundred-thousand`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../support/specimens.mjs';
import { writeClass } from './class.mjs';
import { start } from './processes.mjs';

const { createCompiler } = await import('../../dist/submission/compiler.js');
const { createSandbox } = await import('../../dist/sandbox/sandbox.js');

const filesBelow = (folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => join(folder, file))
		.filter((file) => statSync(file).isFile());

/** Seconds that the floor takes for these files, in this process. */
async function floor(files) {
	const [compiler, sandbox] = [createCompiler(), createSandbox()];
	const once = async (file) => {
		const read = await compiler.read('x.ts', readFileSync(file));
		if (!('problem' in read)) await sandbox.run([{ javascript: read.javascript, task: { do: 'print' } }]);
	};
	for (const file of files.slice(0, 40)) await once(file);
	const began = performance.now();
	for (const file of files) await once(file);
	const seconds = (performance.now() - began) / 1000;
	await Promise.all([compiler.close(), sandbox.close()]);
	return seconds;
}

/** Seconds that grade says it took, its start left out of neither side, and those that its processes were at work. */
function grade(folder, jobs, cores) {
	const argv = [start, 'grade', folder, '--no-timing', '--jobs', String(jobs)];
	const call = ['taskset', '-c', cores, process.execPath, ...argv];
	const { stderr } = spawnSync('bash', ['-c', '"$@"; times >&2', 'bash', ...call], {
		cwd: root,
		encoding: 'utf8',
		stdio: ['ignore', 'ignore', 'pipe'],
		maxBuffer: 2 ** 28,
	});
	const [, seconds] = /\. ([\d.]+) s, /.exec(stderr) ?? [];
	if (seconds === undefined) throw new Error(`grade said: ${stderr}`);
	// The shell's own times, then those of what it has waited for: user and system, in minutes and seconds.
	const [minutes, rest, moreMinutes, more] = [...stderr.matchAll(/(\d+)m([\d.]+)s/g)]
		.slice(-2)
		.flatMap(([, ...time]) => time.map(Number));
	return { seconds: Number(seconds), atWork: 60 * (minutes + moreMinutes) + rest + more };
}

const mean = (once, again) => ({
	seconds: (once.seconds + again.seconds) / 2,
	atWork: (once.atWork + again.atWork) / 2,
});

export async function grading() {
	const folder = mkdtempSync(join(tmpdir(), 'downhill-bench-'));
	try {
		const count = writeClass(folder, { students: 60, hostileShare: 0 });
		const rate = (seconds) => `${(count / seconds).toFixed(1)} a second`;
		const bare = await floor(filesBelow(folder));
		// There and back, so that a machine that gets slower or faster meanwhile favours neither.
		const [one1, two1, two2, one2] = [1, 2, 2, 1].map((jobs) =>
			grade(folder, jobs, jobs === 1 ? '0' : '0,1'),
		);
		const { seconds: one, atWork } = mean(one1, one2);
		const { seconds: two, atWork: atWorkOnTwo } = mean(two1, two2);
		const work = (seconds) => `${((1000 * seconds) / count).toFixed(0)} ms`;
		console.log(`\nclass of ${count}, no hostile ones`);
		console.log(`floor, once each          ${rate(bare)}`);
		console.log(`grade, one core           ${rate(one)}, ${(one / bare).toFixed(1)} times the floor`);
		console.log(
			`grade, two cores          ${rate(two)}, ${(one / two).toFixed(2)} times one core (asked: at least 1.80)`,
		);
		console.log(`processor time for each   ${work(atWork)} on one core, ${work(atWorkOnTwo)} on two`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Resident memory of a process and of those that it has started, in MiB. */
function memoryOf(pid) {
	const own = (one) => {
		try {
			const pages = Number(readFileSync(`/proc/${one}/statm`, 'utf8').split(' ')[1]);
			const children = readFileSync(`/proc/${one}/task/${one}/children`, 'utf8').split(' ').filter(Boolean);
			return [(pages * 4096) / 2 ** 20, children];
		} catch {
			return [0, []];
		}
	};
	const [parent, children] = own(pid);
	return [parent, children.map((child) => own(child)[0])];
}

export async function long(students) {
	const folder = mkdtempSync(join(tmpdir(), 'downhill-bench-'));
	try {
		const count = writeClass(folder, { students, hostileShare: 0.001 });
		const output = join(folder, '..', `${folder.split('/').at(-1)}.jsonl`);
		const child = spawn(process.execPath, [start, 'grade', folder, '--output', output], {
			cwd: root,
			stdio: ['ignore', 'ignore', 'inherit'],
		});
		console.log(`\nsubmissions   memory of grade and of its workers, MiB (class of ${count})`);
		const lines = () => {
			try {
				return Math.floor(statSync(`${output}.downhill`).size / 66);
			} catch {
				return 0;
			}
		};
		let shown = 100;
		const timer = setInterval(() => {
			const done = lines();
			if (done < shown) return;
			const [parent, workers] = memoryOf(child.pid);
			console.log(
				`${String(done).padStart(11)}   ${parent.toFixed(0)} + ${workers.map((one) => one.toFixed(0)).join(' + ')}`,
			);
			shown = Math.max(2 * shown, Math.floor(done / 1000) * 1000);
			if (done >= 10_000) shown = Math.floor(done / 10_000) * 10_000 + 10_000;
		}, 250);
		await new Promise((resolve) => child.on('close', resolve));
		clearInterval(timer);
		for (const path of [output, `${output}.downhill`]) rmSync(path, { force: true });
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
