/** The submissions under tests/submissions/, with what must come out of each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = join(root, 'tests', 'submissions');

/**
 * One submission: its exercise, file, text, whether it is right, and for wrong ones the names that are true of it (any
 * of `oneOf`, all of `misconceptions`), and the lines to point to.
 */
export function listSpecimens(filter = '') {
	const found = [];
	for (const chapter of readdirSync(folder).sort()) {
		for (const name of readdirSync(join(folder, chapter)).sort()) {
			const exercise = `${chapter}/${name}`;
			if (!exercise.includes(filter)) continue;
			const own = join(folder, chapter, name);
			const expected = existsSync(join(own, 'expected.yaml'))
				? parse(readFileSync(join(own, 'expected.yaml'), 'utf8'))
				: {};
			for (const file of readdirSync(own).sort()) {
				if (!file.endsWith('.ts')) continue;
				found.push(specimenOf(exercise, join(own, file), file, expected[file]));
			}
		}
	}
	return found;
}

function specimenOf(exercise, path, file, expected) {
	const isRight = file.startsWith('right-');
	if (!isRight && !expected) throw new Error(`${path} has no entry in expected.yaml`);
	const { misconception, misconceptions, oneOf, line, lines, remark } = expected ?? {};
	return {
		exercise,
		file,
		path,
		bytes: readFileSync(path),
		isRight,
		remark,
		/** Every one of these is made. */
		made: misconceptions ?? (misconception && misconception !== 'none' ? [misconception] : []),
		/** Any of these is a true name for the one mistake. */
		oneOf: oneOf ?? (misconception && misconception !== 'none' ? [misconception] : (misconceptions ?? [])),
		lines: [lines ?? line ?? []].flat(2),
	};
}

/** What a result says of a specimen, held against what is true of it. */
export function judge(specimen, result) {
	const errors = result.findings.filter(({ severity }) => severity === 'error');
	const named = errors.flatMap(({ misconception }) => misconception ?? []);
	const true_ = new Set([...specimen.oneOf, ...specimen.made]);
	const isTwo = specimen.made.length > 1;
	const first = errors[0];
	return {
		named,
		isVerdictRight: specimen.isRight
			? result.status === 'passed'
			: result.status === 'failed' || result.status === 'error',
		/** The first finding names the mistake, or one of its alternatives does. */
		isNamed: isTwo
			? specimen.made.every((id) => named.includes(id))
			: specimen.oneOf.length === 0
				? named.length === 0
				: first !== undefined && true_.has(first.misconception),
		/** A name that is not a mistake made. */
		isFalse: named.some((id) => !true_.has(id) && id !== 'not-finite'),
		isPlaced: errors.some(({ line }) => line !== undefined && specimen.lines.includes(line)),
		isRepaired: errors.some(({ fix }) => fix !== undefined),
	};
}
