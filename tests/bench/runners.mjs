/**
 * Throughput and memory of `grade` against test runners, each with a process of its own for each submission, as a plain
 * autograder has it, and the quicker of them with all submissions in one: `npm run bench -- --runners [--jest
 * FOLDER]`. The folder is one in which jest is installed; without it there is no row for `tsc` and `jest`.
 *
 * What they are compared in is the least that there is: the six rows of first-loop, for the listed inputs. `grade` does
 * its sandbox, probes, types and diagnosis besides.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../support/specimens.mjs';
import { start } from './processes.mjs';

const id = '3-gradient-descent/first-loop';
const rows = '[[1,1.2,3.24],[2,1.92,1.166],[3,2.352,0.42],[4,2.611,0.151],[5,2.767,0.054],[6,2.86,0.02]]';

/** A test of one answer, which prints: its numbers are the rows. */
const testOf = (load) => `test('six rows', async () => {
	const rows = [];
	const log = console.log;
	console.log = (...said) => rows.push((said.join(' ').match(/-?\\d+(\\.\\d+)?/g) ?? []).map(Number));
	try {
		${load};
	} finally {
		console.log = log;
	}
	expect(rows).toEqual(${rows});
});
`;

/** MiB that a process and all that it has started hold at the moment. */
function residentOf(pid) {
	try {
		const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
		const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
		return children.reduce((sum, child) => sum + residentOf(child), (pages * 4096) / 2 ** 20);
	} catch {
		return 0;
	}
}

/**
 * Runs a command to its end; a wrong answer ends it with 1.
 *
 * @param said what its output has to match, so that nothing is timed that does not work
 */
function timed(argv, cwd, said) {
	const began = performance.now();
	const child = spawn(process.execPath, argv, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
	let [text, most] = ['', 0];
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (piece) => {
			text += piece;
		});
	const timer = setInterval(() => {
		most = Math.max(most, residentOf(child.pid));
	}, 20);
	return new Promise((resolve, reject) => {
		child.on('close', (status) => {
			clearInterval(timer);
			const isRun = status !== null && status <= 1 && said.test(text);
			if (isRun) resolve({ seconds: (performance.now() - began) / 1000, most });
			else reject(new Error(`${argv.join(' ')} ended with ${status}: ${text.slice(-2000)}`));
		});
	});
}

/** One after the other, each by all of its commands. */
async function each(calls) {
	const all = [];
	for (const call of calls) all.push(await timed(...call));
	return {
		seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
		most: Math.max(...all.map(({ most }) => most)),
	};
}

/** So many answers, every wrong and right one of the project in turn, no two of them the same. */
function answers(count) {
	const folder = join(root, 'tests/submissions', id);
	const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
	return Array.from({ length: count }, (_, i) => {
		const text = readFileSync(join(folder, files[(7 * i) % files.length]), 'utf8');
		return `// Student ${i}\n${text}`;
	});
}

/** @param jest the folder in which it is installed */
export async function runners(jest, count = 40) {
	// Below the project, so that its libraries are found.
	mkdirSync(join(root, '.downhill'), { recursive: true });
	const folder = mkdtempSync(join(root, '.downhill/bench-'));
	const at = (...path) => join(folder, ...path);
	const put = (path, text) => {
		mkdirSync(join(at(path), '..'), { recursive: true });
		writeFileSync(at(path), text);
	};
	try {
		const texts = answers(count);
		put('vitest.config.mjs', "export default { test: { globals: true, include: ['*.test.ts'] } };\n");
		for (const [i, text] of texts.entries()) {
			put(`answer-${i}.ts`, text);
			put(`answer-${i}.test.ts`, testOf(`await import('./answer-${i}.ts')`));
			put(`class/student-${i}/${id}.ts`, text);
		}
		cpSync(join(root, 'exercises'), at('exercises'), { recursive: true });
		const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder];
		const grade = (jobs) =>
			timed([start, 'grade', 'class', '--no-timing', '--jobs', jobs], folder, /passed,/);
		const ran = /Tests .*(passed|failed)/;
		const measured = {
			'grade, one job': await grade('1'),
			'vitest, all in one process': await timed(vitest, folder, ran),
			'vitest, a process each': await each(
				texts.map((_, i) => [[...vitest, `answer-${i}.test.ts`], folder, ran]),
			),
		};
		if (jest !== undefined) {
			const bin = join(
				createRequire(join(resolve(jest), 'x')).resolve('jest/package.json'),
				'../bin/jest.js',
			);
			const tsc = join(root, 'node_modules/typescript/bin/tsc');
			const options = ['--module', 'commonjs', '--target', 'es2022', '--outDir', 'js', '--ignoreConfig'];
			put('package.json', '{ "jest": { "testEnvironment": "node", "testMatch": ["**/*.jest.js"] } }\n');
			for (const i of texts.keys()) put(`js/answer-${i}.jest.js`, testOf(`require('./answer-${i}.js')`));
			measured['tsc and jest, each'] = await each(
				texts.flatMap((_, i) => [
					[[tsc, `answer-${i}.ts`, ...options], folder, /^/],
					[[bin, '--rootDir', folder, '--forceExit', `answer-${i}.jest.js`], folder, /Tests: .*total/],
				]),
			);
		}
		const { seconds: own } = measured['grade, one job'];
		console.log(`\n${count} answers to first-loop     seconds  a second   of grade's rate   MiB at most`);
		for (const [name, { seconds, most }] of Object.entries(measured))
			console.log(
				name.padEnd(28),
				seconds.toFixed(1).padStart(8),
				(count / seconds).toFixed(2).padStart(9),
				(own / seconds).toFixed(2).padStart(17),
				most.toFixed(0).padStart(13),
			);
		if (jest === undefined)
			console.log('tsc and jest: not measured; give a folder with jest in it: --runners --jest FOLDER');
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
