/**
 * The confusion matrix: every wrong submission under tests/submissions/, what was made (rows) and what was named
 * (columns), the shares that the diagnosis is held to, and its times in a warm process.
 *
 *     npm run matrix [-- part of an exercise's id] [--time=milliseconds] [--not-yet]
 *
 * With --not-yet it prints the entries of tests/diagnosis/not-yet.yaml that what it finds comes to, and nothing else.
 */
import { performance } from 'node:perf_hooks';
import { compile } from '../checker/compile.mjs';
import { judge, listSpecimens, missesOf, root } from './support/specimens.mjs';

await compile();
const { createCompiler } = await import('../dist/submission/compiler.js');
const { createSandbox } = await import('../dist/sandbox/sandbox.js');
const { loadExercise } = await import('../dist/spec/load.js');
const { check } = await import('../dist/check.js');

const [filter = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
// On a busy machine more time tells what can be found; the times printed then mean little.
const time = process.argv.find((word) => word.startsWith('--time='));
const options = { strictTypes: false, ...(time ? { diagnosisMilliseconds: Number(time.slice(7)) } : {}) };
const rooms = { compiler: createCompiler(), sandbox: createSandbox() };
const exercises = new Map();
const rows = [];

for (const specimen of listSpecimens(filter)) {
	const { exercise: id, bytes, file } = specimen;
	if (!exercises.has(id)) exercises.set(id, loadExercise(`${root}/exercises/${id}.yaml`));
	const request = { exercise: exercises.get(id), file, bytes };
	// The first submission warms the process up.
	if (rows.length === 0) for (let i = 0; i < 3; i += 1) await check(request, rooms, options);
	const began = performance.now();
	const { result } = await check(request, rooms, options);
	rows.push({ specimen, result, milliseconds: performance.now() - began, ...judge(specimen, result) });
}
await Promise.all([rooms.compiler.close(), rooms.sandbox.close()]);

/** What each miss comes to, where nobody has looked further yet. */
const reason = {
	verdict: 'it passes',
	name: 'no mistake that is predicted gives these rows, or several do',
	'false name': 'another mistake gives the same rows',
	line: 'the change that is found first stands elsewhere',
	fix: 'no change that is tried makes it right in time',
};
if (process.argv.includes('--not-yet')) {
	for (const { specimen, result, ...judged } of rows) {
		const misses = specimen.isRight ? [] : missesOf(specimen, judged);
		if (misses.length > 0)
			console.log(
				`${specimen.exercise}/${specimen.file}: { misses: [${misses.join(', ')}], why: ${reason[misses[0]]} }`,
			);
	}
	process.exit(0);
}

const wrong = rows.filter(({ specimen }) => !specimen.isRight);
const counts = new Map();
for (const { specimen, named } of wrong) {
	const made = specimen.made.join(' + ') || specimen.oneOf.join(' | ') || '(no name)';
	const key = `${made} → ${named.join(' + ') || '(none)'}`;
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
console.log('made → named');
for (const [key, count] of [...counts].sort()) console.log(`${String(count).padStart(4)}  ${key}`);

const share = (list, test) => `${list.filter(test).length}/${list.length}`;
const one = wrong.filter(
	({ specimen }) => specimen.made.length === 1 || (specimen.made.length === 0 && specimen.oneOf.length > 0),
);
const two = wrong.filter(({ specimen }) => specimen.made.length > 1);
const times = wrong.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);

console.log('\nnot as expected');
for (const { specimen, faults } of rows) {
	if (faults.length > 0) console.log(`  ${specimen.exercise}/${specimen.file}: ${faults.join('; ')}`);
}
console.log(`
right ones passed            ${share(rows, ({ specimen, isVerdictRight }) => specimen.isRight && isVerdictRight)} (of them ${rows.filter(({ specimen }) => specimen.isRight).length} right)
wrong ones not passed        ${share(wrong, ({ isVerdictRight }) => isVerdictRight)}
one mistake: named           ${share(one, ({ isNamed }) => isNamed)}
  at its line                ${share(one, ({ isPlaced }) => isPlaced)}
  with a verified fix        ${share(one, ({ isRepaired }) => isRepaired)}
two mistakes: both named     ${share(two, ({ isNamed }) => isNamed)}
a name that is not made      ${share(wrong, ({ isFalse }) => isFalse)}
time, median and worst       ${times[Math.floor(times.length / 2)]?.toFixed(0)} ms, ${times.at(-1)?.toFixed(0)} ms`);
