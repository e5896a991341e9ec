/** The files of a new exercise, as texts; what its author has to do stands in them as TODO. */
import { routineNamed } from '../core/routines.ts';
import { textbook } from '../core/rules.ts';
import { formOf } from '../spec/forms.ts';
import { yaml } from '../spec/libraries.ts';
import type { Spec } from '../spec-types.ts';
import type { Cell, Row } from '../types.ts';
import type { Template } from './template.ts';

/** Path from the folder of the course → text */
export type Files = Readonly<Record<string, string>>;

/** Where the files of a course lie, relative to its folder. */
export interface Folders {
	readonly exercises: string;
	readonly solutions: string;
	/** The schema of specs, as a spec names it for editors. */
	readonly schema: string;
}

/**
 * @param id `<chapter>/<name>`
 * @param order its place in the chapter
 */
export function filesFor(id: string, order: number, template: Template, folders: Folders): Files {
	const { reference, submission } = yaml.parse(template.spec) as Pick<Spec, 'reference' | 'submission'>;
	const { rows } = routineNamed(reference.routine).trace(reference, formOf(submission).columns, textbook);
	const specimens = `tests/submissions/${id}`;
	const solution = solutionText(template);
	const wrong = submission.kind === 'value' ? tooSmall : hardCoded(template, submission, rows);
	return {
		[`${folders.exercises}/${id}.yaml`]: `${schemaLine(folders)}${specText(nameIn(id), order, template, rows, Object.keys(wrong))}`,
		[`${folders.exercises}/${id}.ts`]: starterText(template),
		[`${folders.solutions}/${id}.ts`]: solution,
		[`${specimens}/right-1-plain.ts`]: solution,
		...Object.fromEntries(Object.entries(wrong).map(([name, text]) => [`${specimens}/${name}.ts`, text])),
		[`${specimens}/expected.yaml`]: expectedText(Object.keys(wrong)),
	};
}

const nameIn = (id: string) => id.slice(id.indexOf('/') + 1);

/** The misconception that a specimen's name begins with. */
const misconceptionOf = (name: string) => name.replace(/-\d+$/, '');

/** Editors that read it complete and check the rest of the spec. */
const schemaLine = ({ schema }: Folders) => `# yaml-language-server: $schema=${schema}\n`;

function specText(
	name: string,
	order: number,
	{ spec }: Template,
	rows: readonly Row[],
	wrong: readonly string[],
): string {
	const ids = [...new Set(wrong.map(misconceptionOf))];
	const [before, probes] = [
		spec.slice(0, spec.indexOf('\nprobes:')),
		spec.slice(spec.indexOf('\nprobes:') + 1),
	];
	return `title: "TODO: a title for ${name}"
order: ${order}
${before}
# What the core computes; the self-check holds these rows to it.
rows:
${rows.map((row) => `  - [${row.map(cellText).join(', ')}]`).join('\n')}
# Inputs that are nowhere written out: generic numbers, no 0, 1 or 2, no rate of 0.1.
${probes}
hints:
  - "TODO: a question?"
  - "TODO: a place to look."
  - "TODO: a fix."
# TODO: add every misconception that can be made here; where a name is none, verify says which there are.
misconceptions:
${ids.map((id) => `  - ${id}`).join('\n')}
`;
}

/** A number as the spec lists it, to twelve digits. */
const cellText = (cell: Cell): string =>
	typeof cell === 'string' ? cell : String(Number(cell.toPrecision(12)));

function starterText({ about, declaration }: Template): string {
	const comment = `/**
 * TODO: the title
 *
 * ${about}
 *
 * TODO: say what comes in, what goes back, and show one number worked out.
 */
`;
	if (isValue(declaration)) return `${comment}// TODO: give it a value.\n${declaration};\n`;
	return `${comment}${declaration} {
	// TODO: compute it.
	throw new Error('TODO: compute it');
}
`;
}

function solutionText({ declaration, solution }: Template): string {
	if (isValue(declaration)) return `${declaration.replace('let', 'const')} = ${solution};\n`;
	return `${declaration} {\n\t${solution}\n}\n`;
}

const isValue = (declaration: string) => declaration.startsWith('export let');

type Wrong = Readonly<Record<string, string>>;

/** The listed answer itself, whatever comes in. */
function hardCoded({ declaration }: Template, submission: Spec['submission'], rows: readonly Row[]): Wrong {
	const layout = submission.kind === 'function' ? submission.returns : 'rows';
	const [first = []] = rows;
	const shapes = { number: first[0], row: first, column: rows.map(([cell]) => cell), rows };
	return { 'hard-coded-output-1': `${declaration} {\n\treturn ${asCode(shapes[layout])};\n}\n` };
}

const asCode = (value: unknown): string => JSON.stringify(value).replaceAll(',', ', ').replaceAll('"', "'");

const tooSmall: Wrong = {
	'learning-rate-too-small-1': 'export const learningRate = 1 / 2000;\n',
	'learning-rate-too-small-2': 'export const learningRate = 1 / 3000;\n',
};

const expectedText = (
	wrong: readonly string[],
): string => `# What each wrong answer in this folder is, and the line to point to; a list where several are equally good.
# TODO: three more right answers (right-2-….ts) in other styles, and wrong ones for each misconception of the spec.
${wrong.map((name) => `${name}.ts: { misconception: ${misconceptionOf(name)} }`).join('\n')}
`;

/**
 * A chapter's README with a line for the new exercise behind the last one that is listed, in the manner of that line.
 *
 * @param text of the README; undefined where there is none
 * @param last the name of the exercise before it
 */
export function readmeWith(
	text: string | undefined,
	chapter: string,
	id: string,
	last: string | undefined,
): string {
	const name = nameIn(id);
	const link = `[${name}](${name}.ts)`;
	const todo = 'TODO: what to focus on.';
	if (text === undefined) return `# ${chapter}\n\nTODO: the idea in a paragraph.\n\n1. ${link} ${todo}\n`;
	const lines = text.trimEnd().split('\n');
	const listed = (line: string) => /^\s*(?:[-*|]|\d+[.)])/.test(line);
	const at = lines.findLastIndex((line) => listed(line) && (last === undefined || mentions(line, last)));
	if (at === -1) return `${lines.join('\n')}\n\n- ${link} ${todo}\n`;
	const model = lines[at] as string;
	lines.splice(endOfItem(lines, at), 0, inMannerOf(model, link, todo));
	return `${lines.join('\n')}\n`;
}

const mentions = (line: string, name: string) => line.includes(`${name}.ts`) || line.includes(`\`${name}\``);

/** Behind the indented lines that belong to the item. */
function endOfItem(lines: readonly string[], start: number): number {
	const next = lines.findIndex((line, i) => i > start && !/^\s+\S/.test(line));
	return next === -1 ? lines.length : next;
}

/** `| 3 | [a](a.ts) | … |` → `| 4 | [b](b.ts) | TODO |`, `3. a` → `4. b`, `- a` → `- b` */
function inMannerOf(model: string, link: string, todo: string): string {
	if (!model.startsWith('|')) {
		const [, marker = '- '] = /^(\s*(?:[-*]|\d+[.)])\s+)/.exec(model) ?? [];
		return `${marker.replace(/\d+/, (order) => String(Number(order) + 1))}${link} ${todo}`;
	}
	const cells = model.split('|').slice(1, -1);
	const name = cells.findIndex((cell) => /\.ts\)|`[a-z-]+`/.test(cell));
	const filled = cells.map((cell, i) => {
		if (/^\s*\d+\s*$/.test(cell)) return String(Number(cell) + 1);
		return i === Math.max(0, name) ? link : todo;
	});
	return `| ${filled.join(' | ')} |`;
}
