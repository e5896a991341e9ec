/**
 * The declarations of ES2022's own library, whole or without what hardly any submission uses. Typed arrays, `Intl` and
 * the memory that threads share are two thirds of it, and reading them is half of a first type check.
 */
import { readIfThere, writeWhole } from './code-cache.ts';
import { keptFile, librariesOfTsMorph, type TypeScript, ts, version } from './typescript.ts';

export interface Library {
	/** Texts by file name. */
	readonly whole: ReadonlyMap<string, string>;
	/** All declarations but the rare ones, as one text. */
	readonly usual: string;
}

/** The name that the compiler asks for first. */
export const libraryFile = 'lib.es2022.d.ts';

const rare =
	/^(?:Intl|Atomics|BigIntToLocaleStringOptions|(?:Shared)?ArrayBuffer\w*|DataView\w*|(?:Big)?(?:Int|Uint|Float)\d+(?:Clamped)?Array\w*)$/;

/** What a text must contain to reach a rare declaration: its name, a method that mentions one, or a way around names. */
const rareUse = /Intl|ocale|Atomics|Buffer|DataView|(?:Int|Uint|Float)\d|globalThis|\\[ux]|<reference/;

/** Whether a text may be about something that the usual library lacks. */
export const needsWholeLibrary = (text: string): boolean => rareUse.test(text);

/** Changes with all that the kept library is made from. */
const origin = `${version} ${rare.source}`;
const file = keptFile(`library-${version}.json`);

let isKept = false;
let read: Library | undefined;

export function library(): Library {
	read ??= keptLibrary() ?? madeLibrary();
	return read;
}

/** The text of one of the library's files; also of a later library that a submission refers to, but of no browser's. */
export function wholeLibraryText(name: string): string | undefined {
	const text = library().whole.get(name);
	if (text !== undefined || !/^lib\.es\w*(\.\w+)*\.d\.ts$/.test(name)) return text;
	return librariesOfTsMorph().get(name);
}

/** Keeps the library for the next process, where it is not yet. */
export function keepLibrary(): void {
	if (isKept || read === undefined) return;
	writeWhole(file, JSON.stringify({ origin, whole: [...read.whole], usual: read.usual }));
}

function keptLibrary(): Library | undefined {
	try {
		const kept = JSON.parse(readIfThere(file)?.toString() ?? '');
		if (kept.origin !== origin) return undefined;
		isKept = true;
		return { whole: new Map(kept.whole), usual: kept.usual };
	} catch {
		return undefined;
	}
}

function madeLibrary(): Library {
	const all = librariesOfTsMorph();
	const whole = new Map<string, string>();
	const add = (name: string): void => {
		const text = all.get(name);
		if (text === undefined || whole.has(name)) return;
		whole.set(name, text);
		for (const [, other] of text.matchAll(/<reference lib="([^"]+)"/g)) add(`lib.${other}.d.ts`);
	};
	add(libraryFile);
	return { whole, usual: [...whole.values()].map(withoutRare).join('\n') };
}

function withoutRare(text: string): string {
	const file = ts.createSourceFile('library.d.ts', text, ts.ScriptTarget.ES2022);
	const usual = file.statements.filter((statement) => {
		const declared = ts.isVariableStatement(statement)
			? statement.declarationList.declarations[0]?.name
			: (statement as { readonly name?: TypeScript.Node }).name;
		return declared === undefined || !rare.test(declared.getText(file));
	});
	return usual.map((statement) => statement.getText(file)).join('\n');
}
