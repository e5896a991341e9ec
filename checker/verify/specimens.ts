/** The submissions under tests/submissions/, what is true of each, and what a result says of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Result } from '../report-types.ts';
import { yaml } from '../spec/libraries.ts';

/** One submission whose right diagnosis is known. */
export interface Specimen {
	/** `<chapter>/<name>` */
	readonly exercise: string;
	/** The name of the file, and its path. */
	readonly file: string;
	readonly path: string;
	readonly bytes: Uint8Array;
	/** Named `right-…`: it has to pass. */
	readonly isRight: boolean;
	/** A wrong one has to have an entry in expected.yaml. */
	readonly isDescribed: boolean;
	/** Every one of these misconceptions is made. */
	readonly made: readonly string[];
	/** Any of these is a true name for the one mistake; none where no name is true. */
	readonly oneOf: readonly string[];
	/** The lines to point to; several where they are equally good. */
	readonly lines: readonly number[];
}

/** An entry of expected.yaml; `misconception: none` stands for a mistake that no name is true of. */
interface Entry {
	readonly misconception?: string;
	readonly misconceptions?: readonly string[];
	readonly oneOf?: readonly string[];
	readonly line?: number | readonly number[];
	readonly lines?: readonly (number | readonly number[])[];
}

/** All specimens of a folder `<chapter>/<name>/`, sorted. */
export function listSpecimens(folder: string): Specimen[] {
	return foldersIn(folder).flatMap((chapter) =>
		foldersIn(join(folder, chapter)).flatMap((name) => specimensOf(folder, `${chapter}/${name}`)),
	);
}

/** The specimens of one exercise; none where it has no folder. */
export function specimensOf(folder: string, exercise: string): Specimen[] {
	const own = join(folder, exercise);
	if (!existsSync(own)) return [];
	const expected = expectedIn(own);
	return readdirSync(own)
		.filter((file) => file.endsWith('.ts'))
		.sort()
		.map((file) => specimen(exercise, join(own, file), file, expected[file]));
}

/** The entries of expected.yaml by file. */
export function expectedIn(folder: string): Readonly<Record<string, Entry>> {
	const file = join(folder, 'expected.yaml');
	if (!existsSync(file)) return {};
	return (yaml.parse(readFileSync(file, 'utf8')) as Record<string, Entry> | null) ?? {};
}

const foldersIn = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort();

function specimen(exercise: string, path: string, file: string, entry: Entry | undefined): Specimen {
	const { misconception, misconceptions, oneOf, line, lines } = entry ?? {};
	const single = misconception !== undefined && misconception !== 'none' ? [misconception] : [];
	return {
		exercise,
		file,
		path,
		bytes: readFileSync(path),
		isRight: file.startsWith('right-'),
		isDescribed: entry !== undefined,
		made: misconceptions ?? single,
		oneOf: oneOf ?? (single.length > 0 ? single : (misconceptions ?? [])),
		lines: [lines ?? line ?? []].flat(2),
	};
}

/** A result, held against what is true of the specimen. */
export interface Judgement {
	readonly named: readonly string[];
	readonly isVerdictRight: boolean;
	/** The first finding names the mistake; of two mistakes, both are named. */
	readonly isNamed: boolean;
	/** There is a name that is not a mistake made. */
	readonly isFalse: boolean;
	readonly isPlaced: boolean;
	readonly isRepaired: boolean;
	/** All that is not as it should be, in a few words each. */
	readonly faults: readonly string[];
}

export function judge(specimen: Specimen, result: Result): Judgement {
	const { isRight, lines } = specimen;
	const errors = result.findings.filter(({ severity }) => severity === 'error');
	const named = errors.flatMap(({ misconception }) => misconception ?? []);
	const names = new Set([...specimen.oneOf, ...specimen.made]);
	const judged = {
		named,
		isVerdictRight: isRight
			? result.status === 'passed'
			: result.status === 'failed' || result.status === 'error',
		isNamed: isNamed(specimen, named, errors),
		isFalse: errors.some((finding) => isFalse(finding, names)),
		isPlaced: errors.some(({ line }) => line !== undefined && lines.includes(line)),
		isRepaired: errors.some(({ fix }) => fix !== undefined),
	};
	const at = result.findings.map(({ line }) => line).join();
	const faults = [
		!judged.isVerdictRight && `verdict ${result.status}`,
		!isRight && !judged.isNamed && `named ${named.join(' + ') || 'nothing'}`,
		judged.isFalse && 'FALSE NAME',
		isRight && errors.length > 0 && 'finding on a right answer',
		lines.length > 0 && !judged.isPlaced && `line ${at} not ${lines.join('/')}`,
		lines.length > 0 && !judged.isRepaired && 'no fix',
	];
	return { ...judged, faults: faults.filter((fault) => fault !== false) };
}

/**
 * What a wrong answer's diagnosis lacks: `verdict`, `name`, `false name`, `line`, `fix`. An answer that is written out has
 * no small change that makes it compute, and of two mistakes both names are asked, no more.
 */
export function missesOf({ made, oneOf, lines }: Specimen, judged: Judgement): readonly string[] {
	const isSingle = made.length < 2 && lines.length > 0;
	const isWritten = [...made, ...oneOf].includes('hard-coded-output');
	return [
		!judged.isVerdictRight && 'verdict',
		!judged.isNamed && 'name',
		judged.isFalse && 'false name',
		isSingle && !judged.isPlaced && 'line',
		isSingle && !isWritten && !judged.isRepaired && 'fix',
	].filter((miss) => miss !== false);
}

/** A finding's name, and those that it says fit equally well. */
const namesIn = ({ misconception, alternatives }: Finding): readonly string[] =>
	misconception === undefined ? [] : [misconception, ...alternatives];

/** A name is false where neither it nor one that it is said to be equal to is true. `not-finite` is a plain fact. */
function isFalse(finding: Finding, names: ReadonlySet<string>): boolean {
	const said = namesIn(finding);
	return said.length > 0 && finding.misconception !== 'not-finite' && !said.some((id) => names.has(id));
}

function isNamed({ made, oneOf }: Specimen, named: readonly string[], errors: readonly Finding[]): boolean {
	const all = errors.flatMap(namesIn);
	const [first] = errors;
	if (made.length > 1) return made.every((id) => all.includes(id));
	if (oneOf.length === 0) return named.length === 0;
	return first !== undefined && namesIn(first).some((id) => [...oneOf, ...made].includes(id));
}
