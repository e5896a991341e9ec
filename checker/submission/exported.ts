/** The export that a task asks for, or what the file has instead. */

import { nearestName } from '../nearest.ts';
import type { Export, Place, Problem, Submission } from '../types.ts';
import { declarationsIn } from './names.ts';
import { placeOf } from './positions.ts';

interface Named {
	readonly name: string;
	readonly place: Place;
}

/** @returns the export of that name, or a `missing-export` problem that says what to do with what is there */
export function exported(
	submission: Pick<Submission, 'text' | 'syntax' | 'exports' | 'innerNames'>,
	name: string,
): Export | Problem {
	const { exports, innerNames, syntax, text } = submission;
	const found = exports.find((candidate) => candidate.name === name);
	if (found) return found;
	const topLevel = declarationsIn(syntax)
		.filter(({ scope }) => scope.id === 0)
		.map((declaration) => ({ name: declaration.name, place: placeOf(text, declaration.node) }));
	const [advice, at] = advise(name, exports, topLevel, innerNames);
	return {
		problem: 'missing-export',
		message: `The task asks for an export named ${name}, and the file has none. ${advice}`,
		...(at && { place: at.place }),
	};
}

function advise(
	name: string,
	exports: readonly Export[],
	topLevel: readonly Named[],
	innerNames: readonly Named[],
): readonly [string, Named?] {
	const renamed = exports.find((candidate) => candidate.local === name);
	if (renamed) {
		const way = renamed.name === 'default' ? 'as the default' : `under the name ${renamed.name}`;
		return [`It exports ${name} ${way}: write export { ${name} }; so that it can be found.`, renamed];
	}
	const own = topLevel.find((declared) => declared.name === name);
	if (own) {
		const where = `It declares ${name} in line ${own.place.line} without exporting it`;
		return [`${where}: put export before that declaration.`, own];
	}
	const inner = innerNames.find((declared) => declared.name === name);
	if (inner) {
		const where = `It declares ${name} in line ${inner.place.line}, but inside a block or function`;
		return [`${where}: move it to the top level of the file and put export before it.`, inner];
	}
	const candidates = [...exports, ...topLevel];
	const wanted = nearestName(
		name,
		candidates.map((candidate) => candidate.name),
	);
	const near = candidates.find((candidate) => candidate.name === wanted);
	if (near) {
		const where = `There is a ${near.name} in line ${near.place.line}`;
		return [`${where}: is it meant? Then name it ${name}, and export it.`, near];
	}
	const [first, ...others] = exports;
	if (first && others.length === 0) {
		const what = first.name === 'default' ? 'a default' : first.name;
		return [`It exports ${what} in line ${first.place.line}: if that is the answer, name it ${name}.`, first];
	}
	if (first) {
		const names = exports.slice(0, 5).map((candidate) => candidate.name);
		return [`It exports ${names.join(', ')}: name the one that is the answer ${name}.`];
	}
	return [`It exports nothing at all: write export before the declaration of ${name}.`];
}
