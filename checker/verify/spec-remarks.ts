/** What can be said of a spec that loads: its hints, its misconceptions, its probes. Nothing of a student's runs here. */
import { existsSync, readFileSync } from 'node:fs';
import { misconceptions } from '../misconceptions/list.ts';
import { allowedNames } from '../nearest.ts';
import { inputsWith } from '../spec/inputs.ts';
import { readSpecText, type SpecText } from '../spec/text.ts';
import type { Exercise } from '../types.ts';
import { failure, type Remark, warning } from './remark.ts';
import { specialValues } from './special-values.ts';
import type { Specimen } from './specimens.ts';
import { apartness } from './told-apart.ts';

type Path = readonly (string | number)[];

/**
 * @param file the spec's path as remarks show it
 * @param specimens its right and wrong answers, which show what the reference alone cannot
 */
export function specRemarks(exercise: Exercise, file: string, specimens: readonly Specimen[]): Remark[] {
	const { spec } = readSpecText(exercise.specFile);
	if (spec === undefined) return [];
	const at = (path: Path, message: string, say = failure) => say(file, message, lineOf(spec, path));
	return [
		...todos(exercise, file),
		...hintRemarks(exercise, at),
		...nameRemarks(exercise, at),
		...probeRemarks(exercise, at),
		...pairRemarks(exercise, specimens, at),
	];
}

type Say = (path: Path, message: string, say?: typeof failure) => Remark;

const lineOf = ({ complain }: SpecText, path: Path): number => complain({ path, message: '' }).line;

/** What a new exercise still asks of its author, in the spec and in the comment above the starter's code. */
function todos(exercise: Exercise, file: string): Remark[] {
	const starter = exercise.specFile.replace(/\.ya?ml$/, '.ts');
	return [
		...todoLines(exercise.specFile, file, /TODO:? ?(.*)/),
		...todoLines(starter, file.replace(/\.yaml$/, '.ts'), /^ \* TODO:? ?(.*)/),
	];
}

function todoLines(path: string, file: string, pattern: RegExp): Remark[] {
	if (!existsSync(path)) return [];
	const lines = readFileSync(path, 'utf8').split('\n');
	return lines.flatMap((text, i) => {
		const what = pattern.exec(text)?.[1]?.replace(/"$/, '');
		return what === undefined ? [] : [failure(file, `TODO: ${what}`, i + 1)];
	});
}

function hintRemarks({ hints }: Exercise, at: Say): Remark[] {
	const words = hints.map((hint) => hint.trim().toLowerCase());
	return words.flatMap((hint, i): Remark[] => {
		if (hint.includes('todo')) return [];
		if (hint === '') return [at(['hints', i], 'This hint is empty. Write it.')];
		if (words.indexOf(hint) < i)
			return [at(['hints', i], 'This hint stands there already. Say more than before.')];
		if (i === 0 && !hint.includes('?')) return [at(['hints', i], 'The first hint is a question. Ask one.')];
		return [];
	});
}

function nameRemarks({ misconceptions: listed, equal }: Exercise, at: Say): Remark[] {
	const ids = misconceptions.map(({ id }) => id);
	const unknown = (id: string, path: Path): Remark[] =>
		ids.includes(id) ? [] : [at(path, `There is no misconception \`${id}\`. ${near(id, ids)}`)];
	const ofList = listed.flatMap((id, i): Remark[] =>
		listed.indexOf(id) < i
			? [at(['misconceptions', i], `\`${id}\` is listed twice. Take one away.`)]
			: unknown(id, ['misconceptions', i]),
	);
	const ofEqual = equal.flatMap((group, i) =>
		group.ids.flatMap((id, k): Remark[] => {
			const path = ['equal', i, 'ids', k];
			if (!ids.includes(id) || listed.length === 0 || listed.includes(id)) return unknown(id, path);
			return [
				at(
					path,
					`\`${id}\` is not among the \`misconceptions\` of this spec. Add it there, or take it away here.`,
				),
			];
		}),
	);
	const none =
		listed.length === 0
			? [at([], 'There is no list `misconceptions`: name those that can be made here.')]
			: [];
	return [...none, ...ofList, ...ofEqual];
}

/** The nearest name alone where there is one: all of them fill a screen, and a course has no other list of them. */
const near = (id: string, ids: readonly string[]): string =>
	/^Did you mean .*?\?/.exec(allowedNames(id, ids))?.[0] ?? `There are ${[...ids].sort().join(', ')}.`;

function probeRemarks({ inputs, probes }: Exercise, at: Say): Remark[] {
	return probes.flatMap((overrides, i) =>
		specialValues(inputsWith(inputs, overrides), overrides).map(({ path, message }) =>
			at(['probes', i, path], message),
		),
	);
}

/** Every two misconceptions are told apart or listed as equal; and what is listed as equal is. */
function pairRemarks(exercise: Exercise, specimens: readonly Specimen[], at: Say): Remark[] {
	const { alike, unseen } = apartness(exercise, exercise.misconceptions);
	const isListed = (ids: readonly string[]) =>
		exercise.equal.some((group) => ids.every((id) => group.ids.includes(id)));
	const missing = alike
		.filter(({ ids }) => !isListed(ids))
		.map(({ ids, places }) => {
			const where = places.every((place) => place === 'everywhere')
				? ''
				: ` (made at ${places.join(' and ')})`;
			const path = ['misconceptions', exercise.misconceptions.indexOf(ids[1])];
			return at(
				path,
				`No case or probe tells \`${ids[0]}\` from \`${ids[1]}\`${where}. Add a probe that does, or list them under \`equal\` with the reason.`,
			);
		});
	// Programs have more ways to a mistake than the reference: a specimen that two names are true of shows one.
	const isSeen = (group: readonly string[]) =>
		alike.some((pair) => pair.ids.every((id) => group.includes(id))) ||
		specimens.some(({ oneOf }) => oneOf.filter((id) => group.includes(id)).length > 1);
	const stale = exercise.equal.flatMap(({ ids }, i) =>
		isSeen(ids)
			? []
			: [
					at(
						['equal', i],
						`The reference tells ${ids.map((id) => `\`${id}\``).join(' and ')} apart here. Is this still so?`,
						warning,
					),
				],
	);
	const hidden = unseen
		.filter((id) => !specimens.some(({ oneOf }) => oneOf.includes(id)))
		.map((id) =>
			at(
				['misconceptions', exercise.misconceptions.indexOf(id)],
				`With \`${id}\` the reference prints the right rows in every case and probe. Can it be made here?`,
				warning,
			),
		);
	return [...missing, ...stale, ...hidden];
}
