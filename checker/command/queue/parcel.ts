/** What travels by the queue. Both ends look at what comes out of it before they believe it: it is anybody's data. */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { hashOf } from '../../class/journal.ts';
import { jsonLine } from '../../report/json.ts';
import { visible, visibleLines } from '../../report/text.ts';
import type { Result } from '../../report-types.ts';
import type { Problem } from '../../types.ts';
import type { Job, Manner, Outcome } from '../grading/job.ts';
import type { Version } from './census.ts';

/** One queue for each version: a worker of another one never sees its jobs. */
export const queueOf = ({ checker, exercises }: Version): string => `grade-${hashOf(checker, exercises)}`;

/** A submission with all that its result depends on, as JSON. */
export interface Parcel {
	/** Who waits for the result. */
	readonly run: string;
	readonly exercise: string;
	readonly file: string;
	/** What was read, in base 64. */
	readonly bytes?: string;
	/** Why it could not be read. */
	readonly problem?: Problem;
	readonly manner: Manner;
}

const place = { type: 'integer', minimum: 0 };
const parcelSchema = {
	type: 'object',
	additionalProperties: false,
	required: ['run', 'exercise', 'file', 'manner'],
	oneOf: [{ required: ['bytes'] }, { required: ['problem'] }],
	properties: {
		run: { type: 'string', maxLength: 64 },
		exercise: { type: 'string', maxLength: 1000 },
		file: { type: 'string', maxLength: 100_000 },
		bytes: { type: 'string', maxLength: 400_000, pattern: '^[A-Za-z0-9+/]*={0,2}$' },
		problem: {
			type: 'object',
			additionalProperties: false,
			required: ['problem', 'message'],
			properties: {
				problem: { const: 'unreadable' },
				message: { type: 'string', maxLength: 100_000 },
				place: {
					type: 'object',
					additionalProperties: false,
					required: ['line', 'column', 'endLine', 'endColumn'],
					properties: { line: place, column: place, endLine: place, endColumn: place },
				},
			},
		},
		manner: {
			type: 'object',
			additionalProperties: false,
			required: ['hints', 'strictTypes', 'timing', 'limits'],
			properties: {
				hints: { enum: [0, 1, 2, 3] },
				strictTypes: { type: 'boolean' },
				timing: { type: 'boolean' },
				limits: { $ref: 'config.schema.json#/properties/limits' },
			},
		},
	},
};

const schemaOf = (name: string) =>
	JSON.parse(
		readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
	) as object;

const ajv = new Ajv({ allowUnionTypes: true, strict: false });
for (const name of ['report', 'row', 'config']) ajv.addSchema(schemaOf(name));
const isParcel = ajv.compile<Parcel>(parcelSchema);
const isTimed = definition('report.schema.json#/definitions/result');
const isUntimed = definition('row.schema.json#/definitions/untimed');

function definition(reference: string): ValidateFunction {
	return ajv.compile({ $ref: reference });
}

export function packed(run: string, { exercise, file, bytes }: Job, manner: Manner): Parcel {
	const { hints, strictTypes, timing, limits } = manner;
	const content =
		bytes instanceof Uint8Array ? { bytes: Buffer.from(bytes).toString('base64') } : { problem: bytes };
	return { run, exercise, file, ...content, manner: { hints, strictTypes, timing, limits } };
}

/** Undefined where it is no parcel. */
export function readParcel(data: unknown): { run: string; job: Job; manner: Manner } | undefined {
	if (!isParcel(data)) return undefined;
	const { run, exercise, file, bytes, problem, manner } = data;
	const content = problem ?? new Uint8Array(Buffer.from(bytes ?? '', 'base64'));
	return { run, job: { exercise, file, bytes: content }, manner };
}

/** What a fault of the checker may say of itself. */
const mostFault = 5000;
const mostText = 2 ** 22;

/** The outcome of that very job, in the very form in which it would have been made here; undefined where it is none. */
export function readOutcome(data: unknown, job: Job, { timing }: Manner): Outcome | undefined {
	const { text, fault, isLost } = (data ?? {}) as { text?: unknown; fault?: unknown; isLost?: unknown };
	if (typeof text !== 'string' || text.length > mostText) return undefined;
	let result: Result;
	try {
		result = JSON.parse(text) as Result;
	} catch {
		return undefined;
	}
	const isResult = timing ? isTimed(result) : isUntimed(result);
	if (!isResult || result.exercise !== job.exercise || result.file !== job.file) return undefined;
	if (jsonLine(result) !== text) return undefined;
	return {
		text,
		status: result.status,
		...(typeof fault === 'string' ? { fault: visibleLines(fault.slice(0, mostFault)) } : {}),
		...(isLost === true ? { isLost } : {}),
	};
}

/** A reason that came out of the queue, as one short line. */
export const reasonShown = (reason: unknown): string => visible(String(reason).slice(0, 200));
