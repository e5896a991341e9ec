/** TypeScript → JavaScript: in place where types can simply be blanked, else with a source map. */
import { createRequire } from 'node:module';
import type * as Eraser from '@swc/wasm-typescript';
import type { Problem, Submission } from '../types.ts';
import { offsetOf, placeOf } from './positions.ts';
import { syntaxMessage } from './syntax-message.ts';
import { tooDeep } from './unreadable.ts';

// Required, not imported: Node would first search its four megabytes for the names of exports, which takes 30 ms.
const { transformSync } = createRequire(import.meta.url)('@swc/wasm-typescript') as typeof Eraser;

export type Erased = Pick<Submission, 'javascript' | 'inPlace' | 'sourceMap'>;

/** Thrown where the eraser's own memory may be damaged: it must not be used again. */
export class EraserBroken extends Error {}

/** What `@swc/wasm-typescript` throws for a text that it does not take. Lines from 1, columns from 0. */
interface Refusal {
	/** `InvalidSyntax`, or `UnsupportedSyntax` for what cannot be erased by blanking. */
	readonly code: string;
	readonly message: string;
	readonly startLine: number;
	readonly startColumn: number;
	readonly endLine: number;
	readonly endColumn: number;
}

/**
 * @returns the program as a module without types, or a `syntax-error`
 * @throws EraserBroken where the eraser ran out of stack or failed inside; the text is then too deep for it
 */
export function erase(text: string): Erased | Problem {
	const stripped = run(text, 'strip-only');
	if (isOutput(stripped)) {
		if (standsInPlace(text, stripped.code)) return { javascript: stripped.code, inPlace: true };
	} else if (stripped.code !== 'UnsupportedSyntax') {
		return syntaxError(text, stripped);
	}
	const transformed = run(text, 'transform', true);
	if (!isOutput(transformed)) return syntaxError(text, transformed);
	const { code: javascript, map } = transformed;
	return { javascript, inPlace: false, ...(map !== undefined && { sourceMap: map }) };
}

/**
 * The JavaScript alone of an edited copy, for which no map is drawn.
 *
 * @param inPlace whether the types of the text that it is a copy of could be erased in place
 * @throws EraserBroken as `erase` does
 */
export function eraseCopy(text: string, inPlace: boolean): string | Problem {
	if (inPlace) {
		const stripped = run(text, 'strip-only');
		if (isOutput(stripped) && standsInPlace(text, stripped.code)) return stripped.code;
		if (!isOutput(stripped) && stripped.code !== 'UnsupportedSyntax') return syntaxError(text, stripped);
	}
	const transformed = run(text, 'transform');
	return isOutput(transformed) ? transformed.code : syntaxError(text, transformed);
}

function run(
	text: string,
	mode: 'strip-only' | 'transform',
	sourceMap = false,
): Eraser.TransformOutput | Refusal {
	try {
		return transformSync(text, { mode, module: true, filename: 'submission.ts', sourceMap });
	} catch (error) {
		if (isRefusal(error)) return error;
		throw new EraserBroken(tooDeep().message, { cause: error });
	}
}

function isOutput(result: Eraser.TransformOutput | Refusal): result is Eraser.TransformOutput {
	return !('startLine' in result);
}

function isRefusal(error: unknown): error is Refusal {
	return typeof error === 'object' && error !== null && 'startLine' in error && 'code' in error;
}

/**
 * Whether every run-time token stands where it stood. The eraser leaves characters as they are, blanks them, or puts
 * `;`, `(`, `)` or `,` where otherwise two lines would run together.
 */
function standsInPlace(text: string, javascript: string): boolean {
	if (javascript.length !== text.length) return false;
	for (let i = 0; i < text.length; i++) {
		const now = javascript[i] as string;
		if (now !== text[i] && !/[\s;(),]/.test(now)) return false;
	}
	return true;
}

function syntaxError(text: string, refusal: Refusal): Problem {
	// The eraser does not count U+2028 and U+2029 as the ends of lines.
	const counted = text.replace(/[\u2028\u2029]/g, ' ');
	const start = offsetOf(counted, refusal.startLine, refusal.startColumn + 1);
	const end = Math.max(start, offsetOf(counted, refusal.endLine, refusal.endColumn + 1));
	return {
		problem: 'syntax-error',
		message: syntaxMessage(text, refusal.message, { start, length: end - start }),
		place: placeOf(text, { start, end }),
	};
}
