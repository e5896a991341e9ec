import type { Reporter } from './reporter.ts';
import { reportOf } from './summary.ts';

/** JSON has no NaN and no infinities: they become the strings that name them. */
function withoutNonFinite(_key: string, value: unknown): unknown {
	return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

/**
 * Any value as JSON that is harmless wherever it is shown. `JSON.stringify` leaves DEL, the C1 controls and the marks
 * that turn the direction of text as they are, and a continuous-integration log takes `##[` for a command: all of
 * them stand only inside strings, so that an escape in their place means the same.
 */
export function jsonText(value: unknown): string {
	return `${harmless(JSON.stringify(value, withoutNonFinite, 2))}\n`;
}

/** The same in one line, without its end. */
export function jsonLine(value: unknown): string {
	return harmless(JSON.stringify(value, withoutNonFinite));
}

function harmless(json: string): string {
	return json.replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, escaped).replaceAll('##[', '\\u0023#[');
}

function escaped(character: string): string {
	return Array.from(
		{ length: character.length },
		(_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
	).join('');
}

/** The report that other tools read: one JSON document, whole at the end. */
export const json: Reporter = {
	begin: () => '',
	result: () => '',
	end: (all, { weights }) =>
		jsonText(
			reportOf(
				all.map(({ result }) => result),
				weights,
			),
		),
};
