/** What is kept of a check: its full result under a key, with a sum that a damaged file does not have. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Result } from '../report-types.ts';
import { ajv } from '../spec/libraries.ts';
import { ajvOptions } from '../spec/schema.ts';
import { isRight } from '../spec/validators.ts';
import type { Exercise, Limits } from '../types.ts';

/** All that a result depends on beside the checker. */
export interface Asked {
	readonly exercise: Exercise;
	/** The file as it is shown. */
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly strictTypes: boolean;
	readonly limits: Partial<Limits>;
}

const sumOf = (...parts: readonly (string | Uint8Array)[]): string => {
	const hash = createHash('sha256');
	// With its length before it, no part runs into the next.
	for (const part of parts) hash.update(`${part.length}:`).update(part);
	return hash.digest('hex');
};

/** The same for two checks that must come to the same result. The exercise stands for its spec: it is all that was read of it. */
export function keyOf(fingerprint: string, { exercise, file, bytes, strictTypes, limits }: Asked): string {
	return sumOf(fingerprint, textOf({ exercise, file, strictTypes, limits }), bytes);
}

export function entryText(key: string, result: Result): string {
	const text = textOf(result);
	return `${JSON.stringify({ key, sum: sumOf(key, text) })}\n${text}\n`;
}

/** The result of an entry; undefined where the entry is another's, damaged, or nothing that a check could have written. */
export function resultIn(entry: string, key: string, { exercise, file }: Asked): Result | undefined {
	const [head = '', text = '', end, ...more] = entry.split('\n');
	if (end !== '' || more.length > 0) return undefined;
	if (head !== JSON.stringify({ key, sum: sumOf(key, text) })) return undefined;
	const result: unknown = parsed(text);
	if (!isResult(result)) return undefined;
	const { status } = result;
	if (status === 'error' || result.exercise !== exercise.id || result.file !== file) return undefined;
	if (!hasColumnsOf(exercise, result)) return undefined;
	return result;
}

/** Names of columns are the spec's, and reports show them as they are. */
function hasColumnsOf({ form }: Exercise, { trace }: Result): boolean {
	if (trace === undefined) return true;
	const { columns, firstDivergence: first } = trace;
	const areTheSame =
		columns.length === form.columns.length && columns.every((name, k) => name === form.columns[k]);
	return areTheSame && (first === null || columns.includes(first.column));
}

/** JSON with the numbers that JSON has not: NaN, the infinities, -0. */
const textOf = (value: unknown): string =>
	JSON.stringify(value, (_key, part: unknown) =>
		typeof part === 'number' && (!Number.isFinite(part) || Object.is(part, -0))
			? { [numberKey]: Object.is(part, -0) ? '-0' : String(part) }
			: part,
	);

function parsed(text: string): unknown {
	try {
		return JSON.parse(text, (_key, part: unknown) =>
			typeof part === 'object' && part !== null && numberKey in part ? Number(part[numberKey]) : part,
		);
	} catch {
		return undefined;
	}
}

const numberKey = '$number';

// From `checker/cache/` and from its copy in `dist/cache/` alike.
const schemaFile = new URL('../../schemas/report.schema.json', import.meta.url);

function isResult(value: unknown): value is Result {
	if (isRight('result', value)) return true;
	const { definitions } = JSON.parse(readFileSync(schemaFile, 'utf8'));
	return new (ajv())(ajvOptions).compile({ ...definitions.result, definitions })(value) === true;
}
