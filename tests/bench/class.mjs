/**
 * Makes a class: right, wrong, unfinished and hostile submissions, the same ones for the same seed.
 *
 *   node tests/bench/class.mjs FOLDER --students 500 [--exercises 41] [--seed 1] [--hostile 0.01]
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Numbers in [0, 1) that follow from the seed (mulberry32). */
function numbersFrom(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** What submissions do that mean no good, or are far from right. */
const hostile = [
	(text) => `${text}\nfor (;;) {}\n`,
	(text) => `${text}\nconst all: number[][] = [];\nfor (;;) all.push(new Array(100000).fill(1));\n`,
	(text) =>
		`for (let i = 0; i < 100000; i++) console.log('::error::', i, '<img src=x onerror=alert(1)>');\n${text}`,
	(text) => `import fs from 'node:fs';\nfs.rmSync('/', { recursive: true });\n${text}`,
	(text) => `${text}\nprocess.exit(0);\n`,
	(text) => text.slice(0, text.length / 2),
	() => `let w = ${'('.repeat(20_000)}1${')'.repeat(20_000)};\n`,
	() => '\u0000\u0001\u0002',
	() => '',
	(text) =>
		`type Deep<T, N extends unknown[] = []> = N['length'] extends 900 ? T : Deep<[T], [...N, T]>;\nlet deep: Deep<1>;\n${text}`,
];

/** Small slips of the pen; some of them change nothing. */
const slips = [
	(text) => text.replace(' - ', ' + '),
	(text) => text.replace(' + ', ' - '),
	(text) => text.replace(' * ', ' / '),
	(text) => text.replace('2 *', ''),
	(text) => text.replace(/\b0\.(\d)/, '0.0$1'),
	(text) => text.replace('<=', '<'),
	(text) => text.replace(/return (.*);/, 'return -($1);'),
];

/** The same program in other words: a local name is another, and a comment stands before it. */
function rewritten(text, number) {
	const [, name] = /^[\t ]+const (\w{4,}) =/m.exec(text) ?? [];
	const isPlain = name !== undefined && !new RegExp(`[.{,]\\s*${name}\\b|\\b${name}\\s*[:}]`).test(text);
	const renamed = isPlain ? text.replace(new RegExp(`\\b${name}\\b`, 'g'), `${name}${number}`) : text;
	return `// Attempt ${number}\n${renamed}`;
}

/** The exercises of the project with all answers to them that it has. */
function answers() {
	return readdirSync(join(project, 'exercises'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name: chapter }) =>
			readdirSync(join(project, 'exercises', chapter))
				.filter((file) => file.endsWith('.yaml'))
				.map((file) => `${chapter}/${file.slice(0, -5)}`),
		)
		.sort()
		.map((id) => {
			const folder = join(project, 'tests', 'submissions', id);
			const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
			const texts = (isRight) =>
				files
					.filter((file) => file.startsWith('right-') === isRight)
					.sort()
					.map((file) => readFileSync(join(folder, file), 'utf8'));
			return {
				id,
				starter: readFileSync(join(project, 'exercises', `${id}.ts`), 'utf8'),
				right: [readFileSync(join(project, 'solutions', `${id}.ts`), 'utf8'), ...texts(true)],
				wrong: texts(false),
			};
		});
}

/**
 * Writes `<folder>/<student>/<chapter>/<name>.ts` and gives the number of submissions.
 *
 * @param hostileShare of 1
 */
export function writeClass(folder, { students, exercises = 41, seed = 1, hostileShare = 0.01 }) {
	const next = numbersFrom(seed);
	const one = (list) => list[Math.floor(next() * list.length)];
	const all = answers().slice(0, exercises);
	for (let i = 0; i < students; i += 1) {
		const student = `student-${String(i).padStart(6, '0')}`;
		for (const { id, starter, right, wrong } of all) {
			const kind = next();
			const text =
				kind < hostileShare
					? one(hostile)(one(right))
					: kind < hostileShare + 0.05
						? starter
						: kind < hostileShare + 0.6
							? rewritten(one(right), i)
							: kind < hostileShare + 0.9
								? rewritten(one(wrong.length > 0 ? wrong : right), i)
								: one(slips)(one(right));
			const path = join(folder, student, `${id}.ts`);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, text);
		}
	}
	return students * all.length;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: {
			students: { type: 'string', default: '500' },
			exercises: { type: 'string', default: '41' },
			seed: { type: 'string', default: '1' },
			hostile: { type: 'string', default: '0.01' },
		},
	});
	const [folder] = positionals;
	if (folder === undefined) throw new Error('Give the folder to write to.');
	const count = writeClass(folder, {
		students: Number(values.students),
		exercises: Number(values.exercises),
		seed: Number(values.seed),
		hostileShare: Number(values.hostile),
	});
	console.log(`${count} submissions in ${folder}`);
}
