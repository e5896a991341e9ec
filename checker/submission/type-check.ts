/** What the type checker says of a submission: strict, ES2022 and a console, no DOM and no Node. */
import type { TypeReport } from '../types.ts';
import { library, libraryFile, needsWholeLibrary, wholeLibraryText } from './library.ts';
import { placeOf } from './positions.ts';
import { type TypeScript, ts } from './typescript.ts';

const mostErrors = 20;
const longestMessage = 200;

const submissionFile = '/submission.ts';
const consoleFile = '/console.d.ts';
const consoleText = `
interface Console {
${['debug', 'error', 'info', 'log', 'trace', 'warn'].map((name) => `\t${name}(...data: unknown[]): void;`).join('\n')}
	assert(condition?: boolean, ...data: unknown[]): void;
	table(data: unknown, columns?: readonly string[]): void;
}
declare var console: Console;
`;

const options: TypeScript.CompilerOptions = {
	strict: true,
	target: ts.ScriptTarget.ES2022,
	lib: [libraryFile],
	types: [],
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler,
	moduleDetection: ts.ModuleDetectionKind.Force,
	allowImportingTsExtensions: true,
	skipLibCheck: true,
	skipDefaultLibCheck: true,
	noEmit: true,
};

/** Comments say nothing about types, and reading those of the library takes 30 ms. */
const fileOptions: TypeScript.CreateSourceFileOptions = {
	languageVersion: ts.ScriptTarget.ES2022,
	jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

/** What a check with one library leaves for the next. */
interface Memory {
	readonly textOf: (name: string) => string | undefined;
	/** Parsed once; the library's symbols are bound to these very trees and serve every later check. */
	readonly parsed: Map<string, TypeScript.SourceFile>;
	before?: TypeScript.Program;
}

const usual: Memory = {
	textOf: (name) => (name === libraryFile ? library().usual : undefined),
	parsed: new Map(),
};
const whole: Memory = { textOf: wholeLibraryText, parsed: new Map() };

/**
 * Errors in the order of the text, at most 20, each on one line of at most 200 characters. What TypeScript advises to
 * install or to configure is left out: it would help nobody here.
 */
export function checkTypes(text: string): TypeReport {
	// What has no errors with the usual library has none with all of it; the words of an error may depend on the rest.
	if (!needsWholeLibrary(text) && diagnose(text, usual).length === 0) return { errors: [] };
	const found = diagnose(text, whole);
	return { errors: found.slice(0, mostErrors).map((diagnostic) => errorOf(text, diagnostic)) };
}

function diagnose(text: string, memory: Memory): readonly TypeScript.Diagnostic[] {
	const program = ts.createProgram({
		rootNames: [submissionFile, consoleFile],
		options,
		host: hostOf(text, memory),
		...(memory.before && { oldProgram: memory.before }),
	});
	memory.before = program;
	const file = program.getSourceFile(submissionFile);
	return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
}

function errorOf(
	text: string,
	{ messageText, start = 0, length = 0 }: TypeScript.Diagnostic,
): TypeReport['errors'][number] {
	const message = ts
		.flattenDiagnosticMessageText(messageText, ' ')
		.replace(/\s+/g, ' ')
		.replace(/ Do you need to (?:install type definitions|change your target library).*/, '');
	return {
		message: message.length > longestMessage ? `${message.slice(0, longestMessage - 1)}…` : message,
		place: placeOf(text, { start, end: start + length }),
	};
}

/** A file system that holds the submission, the console and the library, and nothing else. */
function hostOf(text: string, { textOf: libraryText, parsed }: Memory): TypeScript.CompilerHost {
	const textOf = (path: string): string | undefined => {
		if (path === submissionFile) return text;
		if (path === consoleFile) return consoleText;
		return libraryText(path.slice(path.lastIndexOf('/') + 1));
	};
	return {
		getSourceFile(path) {
			const known = path === submissionFile ? undefined : parsed.get(path);
			const content = known ? undefined : textOf(path);
			if (known || content === undefined) return known;
			const file = ts.createSourceFile(path, content, fileOptions);
			if (path !== submissionFile) parsed.set(path, file);
			return file;
		},
		fileExists: (path) => textOf(path) !== undefined,
		readFile: textOf,
		writeFile: () => undefined,
		getDefaultLibFileName: () => `/lib/${libraryFile}`,
		getDefaultLibLocation: () => '/lib',
		getCurrentDirectory: () => '/',
		getDirectories: () => [],
		directoryExists: () => false,
		getCanonicalFileName: (path) => path,
		useCaseSensitiveFileNames: () => true,
		getNewLine: () => '\n',
	};
}
