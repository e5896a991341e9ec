/** A text → its syntax tree, or what keeps it from being TypeScript. */
import type { Place, Problem, SyntaxNode } from '../types.ts';
import { placeOf } from './positions.ts';
import { flatten } from './syntax.ts';
import { syntaxMessage } from './syntax-message.ts';
import { firstTodo } from './todo.ts';
import { type TypeScript, ts } from './typescript.ts';
import { tooDeep } from './unreadable.ts';

export interface Parsed {
	readonly syntax: readonly SyntaxNode[];
	readonly todo?: Place;
}

/** What the parser found, kept by TypeScript on the file though its declarations do not say so. */
type WithDiagnostics = TypeScript.SourceFile & {
	readonly parseDiagnostics: readonly TypeScript.DiagnosticWithLocation[];
};

const fileOptions: TypeScript.CreateSourceFileOptions = {
	languageVersion: ts.ScriptTarget.ESNext,
	jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

/**
 * @param text a file without byte order mark
 * @returns the tree, or the first `syntax-error`, or `unreadable` for what is too large or too deep
 */
export function parse(text: string): Parsed | Problem {
	let file: WithDiagnostics;
	try {
		file = ts.createSourceFile(
			'submission.ts',
			text,
			fileOptions,
			false,
			ts.ScriptKind.TS,
		) as WithDiagnostics;
	} catch (error) {
		if (error instanceof RangeError) return tooDeep();
		throw error;
	}
	const [first] = file.parseDiagnostics;
	if (first) return syntaxError(text, first);
	const flat = flatten(file);
	if ('problem' in flat) return flat;
	const todo = firstTodo(text, flat.words);
	return { syntax: flat.nodes, ...(todo && { todo: placeOf(text, todo) }) };
}

function syntaxError(text: string, found: TypeScript.DiagnosticWithLocation): Problem {
	const message = ts.flattenDiagnosticMessageText(found.messageText, ' ');
	const partner = found.relatedInformation?.[0];
	const opened = partner?.start === undefined ? undefined : { start: partner.start, end: partner.start + 1 };
	return {
		problem: 'syntax-error',
		message: syntaxMessage(text, message, found, opened),
		place: placeOf(text, { start: found.start, end: found.start + found.length }),
	};
}
