/** A spec, or a configuration, as YAML text: its value, and the line and column of everything in it. */
import { readFileSync, statSync } from 'node:fs';
import type { Document, YAMLError } from 'yaml';
import type { Complaint } from '../errors.ts';
import type { Fault, Path } from './fault.ts';
import { yaml } from './libraries.ts';

const { isAlias, isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, visit } = yaml;

export interface SpecText {
	/** Plain data: numbers, texts, lists, mappings. */
	readonly value: unknown;
	/** The complaint with the line and column of what it is about. */
	readonly complain: (fault: Fault) => Complaint;
	/** A number or text as it is written, `1.20`; undefined for lists and mappings. */
	readonly written: (path: Path) => string | undefined;
}

/** A hundred times a long spec. */
const mostBytes = 1024 * 1024;

/** What a file is called in complaints. */
export interface Kind {
	/** `spec` */
	readonly name: string;
	/** What is said of an empty file; absent where it may be empty, and is an empty mapping. */
	readonly whenEmpty?: string;
}

const specs: Kind = {
	name: 'spec',
	whenEmpty:
		'This file is empty. A spec is a mapping with title, order, reference, submission, rows, probes, hints.',
};

/**
 * Reads a file as YAML 1.2. Where the file is no YAML at all there are complaints and no text; a key that is given
 * twice is a complaint, but the rest can still be looked at.
 */
export function readSpecText(
	file: string,
	kind: Kind = specs,
): {
	readonly spec?: SpecText;
	readonly complaints: readonly Complaint[];
} {
	const atStart = (message: string) => ({ complaints: [{ file, line: 1, column: 1, message }] });
	let bytes: Uint8Array;
	try {
		const state = statSync(file);
		// A pipe would be waited for, a device read for ever.
		if (!state.isFile())
			return atStart(`This is no file, and a ${kind.name} is one. Put it here as a text file.`);
		if (state.size > mostBytes)
			return atStart(
				`This ${kind.name} has more than 1 MiB, which is more than is read. Take away what nobody needs.`,
			);
		bytes = readFileSync(file);
	} catch (error) {
		return atStart(
			`Cannot read this ${kind.name}: ${(error as Error).message}. Check that the file is there.`,
		);
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return { complaints: [{ file, ...firstBadByte(bytes), message: notUtf8(kind) }] };
	}
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
	const at = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	};
	const problems: Problem[] = [...document.errors, ...document.warnings, ...strayAliases(document)];
	// One slip of syntax makes the parser stumble over all that follows: the first is the one to correct.
	const broken = problems
		.filter(({ code }) => code !== 'DUPLICATE_KEY')
		.sort(byPlace)
		.slice(0, 1);
	const complaints = (broken.length > 0 ? broken : problems).map((problem) => ({
		file,
		...at(problem.pos[0]),
		message: wordsOf(problem, text, kind),
	}));
	if (broken.length > 0) return { complaints };
	const isEmpty =
		document.contents === null || (isScalar(document.contents) && document.contents.value === null);
	if (isEmpty && kind.whenEmpty !== undefined) return atStart(kind.whenEmpty);
	let value: unknown;
	try {
		value = isEmpty ? {} : document.toJS();
	} catch (error) {
		return atStart(
			`This YAML cannot be read: ${(error as Error).message}. Write the values out instead of using aliases.`,
		);
	}

	/** The node at a path, and the key that leads to it; the deepest there is where the path leads nowhere. */
	const nodeAt = (path: Path) => {
		let node: unknown = document.contents;
		let key: unknown = node;
		for (const step of path) {
			if (isAlias(node)) node = node.resolve(document);
			if (!isCollection(node)) break;
			const found = isMap(node)
				? node.items.findLast((pair) => isScalar(pair.key) && String(pair.key.value) === String(step))
				: node.items[Number(step)];
			if (found === undefined) break;
			key = isPair(found) ? found.key : found;
			// `key:` with nothing behind it is still a place to point at.
			node = isPair(found) ? (found.value ?? found.key) : found;
		}
		return { node, key };
	};
	const startOf = (node: unknown): number => (node as { range?: readonly number[] | null })?.range?.[0] ?? 0;

	return {
		complaints,
		spec: {
			value,
			written: (path) => {
				const { node } = nodeAt(path);
				const whole = isAlias(node) ? node.resolve(document) : node;
				return isScalar(whole) ? (whole.source ?? String(whole.value)) : undefined;
			},
			complain: ({ path, onKey, index, message }) => {
				const { node, key } = nodeAt(path);
				const start = startOf(onKey ? key : node);
				const within = index === undefined ? 0 : offsetWithin(node, text, index);
				return { file, ...at(start + within), message };
			},
		},
	};
}

type Problem = Pick<YAMLError, 'pos' | 'message'> & { readonly code: string };

const byPlace = (one: Problem, other: Problem): number => one.pos[0] - other.pos[0];

function strayAliases(document: Document): Problem[] {
	const stray: Problem[] = [];
	visit(document, {
		Alias(_, alias) {
			if (alias.resolve(document) !== undefined) return;
			const [start = 0, end = 0] = alias.range ?? [];
			const message = `*${alias.source} stands for nothing: no value before it is marked &${alias.source}`;
			stray.push({ code: 'STRAY_ALIAS', pos: [start, end], message });
		},
	});
	return stray;
}

const notUtf8 = ({ name }: Kind) =>
	`This file is not UTF-8, so it cannot be read as a ${name}. Save it as UTF-8.`;

/** The first line that does not decode, and the first byte of it that is not plain ASCII. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let line = 1;
	let start = 0;
	for (let end = 0; end <= bytes.length; end += 1) {
		if (end < bytes.length && bytes[end] !== 0x0a) continue;
		try {
			decoder.decode(bytes.subarray(start, end));
		} catch {
			const column = bytes.subarray(start, end).findIndex((byte) => byte > 0x7f);
			return { line, column: Math.max(0, column) + 1 };
		}
		line += 1;
		start = end + 1;
	}
	return { line: 1, column: 1 };
}

/** How far behind a text's first character its `index`th value stands: behind a quote, or in a block further down. */
function offsetWithin(node: unknown, text: string, index: number): number {
	if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return 0;
	const written = text.slice(node.range[0], node.range[1]);
	const start = written.indexOf(node.value.trimEnd());
	// Folded or escaped text: the value does not stand in the file as it is.
	return start === -1 ? 0 : start + index;
}

function wordsOf(problem: Problem, text: string, { name }: Kind): string {
	const [start, end] = problem.pos;
	if (problem.code === 'DUPLICATE_KEY') {
		const key = /^[^\s:,}\]]*/.exec(text.slice(start, Math.max(end, start + 40)))?.[0] ?? '';
		return `The key \`${key}\` is given twice in this mapping; only one of the two can hold. Keep one of them.`;
	}
	if (problem.code === 'MULTIPLE_DOCS')
		return `A second document begins here, and a ${name} is one. Take away this line and what follows it.`;
	if (problem.code === 'NON_STRING_KEY')
		return 'This key is a list or a mapping, and a key is a name. Write a name.';
	// Where a regular expression of the parser's is the last straw, V8 says so in other words.
	if (/call stack|stack overflow/i.test(problem.message))
		return `From here on this ${name} is nested more deeply than is read. Write it flatter.`;
	return `This is no valid YAML: ${problem.message.replace(/\.?$/, '.')} Correct it; the rest is looked at then.`;
}
