/**
 * The speeds that are asked for, as ratios in one run: `npm run bench`. Times of a shared machine say little; what is
 * compared here is measured in turn. The diagnosis' times are printed by `npm run matrix`.
 *
 *   npm run bench -- --grading             one core and two against the bare floor
 *   npm run bench -- --runners             against vitest; with --jest FOLDER against tsc and jest as well
 *   npm run bench -- --queue               what a queue costs
 *   npm run bench -- --judged 10000        one class in every way, killed again and again: the same bytes
 *   npm run bench -- --hundred-thousand    the memory of a long run
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { Bench } from 'tinybench';
import { compile } from '../../checker/compile.mjs';
import { root } from '../support/specimens.mjs';

await compile();
const { createCompiler } = await import('../../dist/submission/compiler.js');
const { createSandbox } = await import('../../dist/sandbox/sandbox.js');
const { loadExercise } = await import('../../dist/spec/load.js');
const { check } = await import('../../dist/check.js');

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const ms = (value) => `${value.toFixed(1)} ms`;

/** Whole processes, in turn. */
function cold() {
	const commands = {
		check: ['checker/start.mjs', 'check', 'first-loop', '--submissions', 'solutions'],
		vitest: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/bench/vitest.config.mjs'],
	};
	const times = { check: [], vitest: [] };
	for (let i = 0; i < 9; i += 1) {
		for (const [name, args] of Object.entries(commands)) {
			const began = performance.now();
			const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
			if (status !== 0) throw new Error(`${name} ended with ${status}`);
			if (i > 0) times[name].push(performance.now() - began);
		}
	}
	const ratios = times.check.map((time, i) => time / times.vitest[i]);
	console.log(`cold check first-loop     ${ms(median(times.check))}`);
	console.log(`cold vitest, one file     ${ms(median(times.vitest))}`);
	console.log(`ratio, pair by pair       ${median(ratios).toFixed(2)} (asked: at most 1.00)`);
}

/** A right submission with all its probes, against the bare floor: parse and erase once, one plain run for each. */
async function warm() {
	const rooms = { compiler: createCompiler(), sandbox: createSandbox() };
	const exercise = loadExercise(`${root}/exercises/3-gradient-descent/first-loop.yaml`);
	const bytes = readFileSync(`${root}/solutions/3-gradient-descent/first-loop.ts`);
	const runs = 1 + exercise.probes.length;
	const noTypes = { ...rooms, compiler: Object.assign(Object.create(rooms.compiler), rooms.compiler) };
	noTypes.compiler.read = (...given) => rooms.compiler.read(...given);
	noTypes.compiler.erase = (...given) => rooms.compiler.erase(...given);
	noTypes.compiler.checkTypes = async () => ({ errors: [] });
	const request = { exercise, file: 'first-loop.ts', bytes };
	const bench = new Bench({ time: 1500, warmupTime: 500 });
	bench.add('floor', async () => {
		for (let i = 0; i < runs; i += 1) {
			const { javascript } = await rooms.compiler.read('first-loop.ts', bytes);
			await rooms.sandbox.run([{ javascript, task: { do: 'print' } }]);
		}
	});
	bench.add('check', () => check(request, noTypes, { strictTypes: false }));
	bench.add('check with types', () => check(request, rooms, { strictTypes: false }));
	await bench.run();
	const [floor, bare, typed] = bench.tasks.map(({ result }) => result.latency.p50);
	console.log(`\nfloor × ${runs} runs            ${ms(floor)}`);
	console.log(
		`check, warm               ${ms(bare)}, ratio ${(bare / floor).toFixed(2)} (asked: at most 2.00)`,
	);
	console.log(`its types                 ${ms(Math.max(0, typed - bare))} more (asked: at most 15 ms)`);

	console.log('\nsubmissions   memory (resident, whole process)');
	for (let i = 0; i <= 2000; i += 1) {
		if (i > 0) await check(request, rooms, { strictTypes: false });
		if ([0, 100, 500, 1000, 2000].includes(i)) {
			console.log(`${String(i).padStart(11)}   ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`);
		}
	}
	await Promise.all([rooms.compiler.close(), rooms.sandbox.close()]);
}

// What takes minutes has a flag of its own.
const { grading, long } = await import('./grading.mjs');
const { values: asked } = parseArgs({
	options: {
		grading: { type: 'boolean' },
		'hundred-thousand': { type: 'boolean' },
		queue: { type: 'boolean' },
		judged: { type: 'string' },
		runners: { type: 'boolean' },
		jest: { type: 'string' },
	},
});
if (asked['hundred-thousand']) await long(Math.ceil(100_000 / 41));
else if (asked.grading) await grading();
else if (asked.queue) await (await import('./queue.mjs')).queue();
else if (asked.judged) await (await import('./judged.mjs')).judged(Number(asked.judged));
else if (asked.runners) await (await import('./runners.mjs')).runners(asked.jest);
else {
	cold();
	await warm();
	await grading();
}
