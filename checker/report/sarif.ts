/** SARIF 2.1.0 (docs.oasis-open.org/sarif): a result for each finding, the trace as its code flow. */
import { createHash } from 'node:crypto';
import type {
	ArtifactLocation,
	CodeFlow,
	Fix,
	Location,
	Log,
	PhysicalLocation,
	Region,
	Result as SarifResult,
} from 'sarif';
import type { Finding } from '../report-types.ts';
import { linesOf } from './excerpt.ts';
import { alternativesOf } from './findings.ts';
import { jsonText } from './json.ts';
import { type Graded, isFailing, type Reporter, type View } from './reporter.ts';
import { rowText } from './rows.ts';
import { notGraded, notStarted, rulesAt, wrongTrace } from './sarif-rules.ts';
import { cut, visibleLines, wellFormed } from './text.ts';
import { failureText, verdictText } from './verdict.ts';

const longestMessage = 4_000;
/** GitHub shows no more than 5,000 results of a run and takes no more than 25,000. */
const mostResults = 5_000;
/** Rows shown around the first that is wrong. */
const [rowsAbove, rowsBelow] = [5, 15];

export const sarif: Reporter = {
	begin: () => '',
	result: () => '',
	end: (all, view) => jsonText(logOf(all, view)),
};

interface Found {
	readonly graded: Graded;
	readonly finding: Finding;
	/** Its place among the findings of its submission: 0 is the best. */
	readonly rank: number;
}

function logOf(all: readonly Graded[], view: View): Log {
	const rules = rulesAt(view.hints);
	const ids = rules.map(({ id }) => id);
	// The first finding of every submission before the second of any.
	const found = all.flatMap((graded) => findingsOf(graded, view)).sort((a, b) => a.rank - b.rank);
	const seen = new Map<string, number>();
	return {
		$schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: 'Downhill', semanticVersion: view.run.version, rules } },
				columnKind: 'utf16CodeUnits',
				// Lines are counted as TypeScript counts them.
				newlineSequences: ['\r\n', '\n', '\r', '\u2028', '\u2029'],
				originalUriBaseIds: { [root]: { description: { text: 'The folder of the course.' } } },
				results: found.slice(0, mostResults).map((one) => resultOf(one, ids, view, seen)),
			},
		],
	};
}

/** A failure with nothing to say of it is a result all the same. */
function findingsOf(graded: Graded, view: View): Found[] {
	const { result } = graded;
	const findings = result.status === 'not-started' ? [] : [...result.findings];
	if (isFailing(result, view) && !findings.some(({ severity }) => severity === 'error')) {
		findings.unshift({
			...(result.status === 'not-started' ? { misconception: notStarted } : {}),
			severity: 'error',
			message: failureText(graded, view) || verdictText(result),
			evidence: { predicted: false, repaired: false },
			alternatives: [],
		});
	}
	return findings.map((finding, rank) => ({ graded, finding, rank }));
}

const levels = { error: 'error', warning: 'warning', remark: 'note' } as const;

function resultOf(
	{ graded, finding, rank }: Found,
	ids: readonly string[],
	view: View,
	seen: Map<string, number>,
): SarifResult {
	const ruleId = ruleOf(graded, finding, ids);
	const flow = rank === 0 && view.hints > 0 ? codeFlowOf(graded, finding) : undefined;
	const fix = fixOf(graded, finding);
	return {
		ruleId,
		ruleIndex: ids.indexOf(ruleId),
		level: levels[finding.severity],
		message: { text: messageOf(finding) },
		locations: [{ physicalLocation: locationOf(graded, finding) }],
		partialFingerprints: { primaryLocationLineHash: fingerprint(graded, finding, ruleId, seen) },
		...(flow === undefined ? {} : { codeFlows: [flow] }),
		...(fix === undefined ? {} : { fixes: [fix] }),
	};
}

function ruleOf({ result }: Graded, { misconception }: Finding, ids: readonly string[]): string {
	if (misconception !== undefined && ids.includes(misconception)) return misconception;
	return result.status === 'error' ? notGraded : wrongTrace;
}

/** Text of a message: `[a](b)` would be a link in it, `{0}` a place for an argument. */
function messageText(text: string): string {
	return visibleLines(text)
		.replaceAll('](', '] (')
		.replace(/\{(?=\d)/g, '{ ');
}

function messageOf(finding: Finding): string {
	const { message, question } = finding;
	const parts = [message, alternativesOf(finding), question === message ? '' : (question ?? '')];
	return messageText(cut(parts.filter((part) => part !== '').join('\n'), longestMessage));
}

const root = '%SRCROOT%';

/** Relative to the folder that the checker was called in. */
function addressOf(file: string): ArtifactLocation {
	const uri = wellFormed(file).split('/').map(encodeURIComponent).join('/');
	return file.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: root };
}

function locationOf({ result }: Graded, finding: Finding): PhysicalLocation {
	return { artifactLocation: addressOf(result.file), region: regionOf(finding) };
}

/** GitHub asks for a line; where none is known, or none may be told, it is the file's first. */
function regionOf({ line, column, endLine, endColumn }: Finding): Region {
	if (line === undefined) return { startLine: 1 };
	return {
		startLine: line,
		...(column === undefined ? {} : { startColumn: column }),
		...(endLine === undefined ? {} : { endLine }),
		...(endColumn === undefined || column === undefined ? {} : { endColumn }),
	};
}

/**
 * The same as long as the mistake is the same: it hangs on the exercise, the rule and the line's own text, not on where
 * the line stands. The number after the colon counts equal ones.
 */
function fingerprint(
	{ result, text }: Graded,
	{ line }: Finding,
	ruleId: string,
	seen: Map<string, number>,
): string {
	const source = line === undefined || text === undefined ? '' : (linesOf(text)[line - 1] ?? '').trim();
	const key = JSON.stringify([result.exercise, ruleId, source]);
	const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
	const occurrence = (seen.get(hash) ?? 0) + 1;
	seen.set(hash, occurrence);
	return `${hash}:${occurrence}`;
}

/** The rows around the first wrong one, all at the finding's place: that is the line that wrote them. */
function codeFlowOf(graded: Graded, finding: Finding): CodeFlow | undefined {
	const { trace } = graded.result;
	if (trace === undefined || trace.firstDivergence === null) return undefined;
	const wrong = trace.firstDivergence.row - 1;
	const length = Math.max(trace.expected.length, trace.actual.length);
	const start = Math.max(0, wrong - rowsAbove);
	const rows = Array.from(
		{ length: Math.min(length, wrong + rowsBelow) - start },
		(_, index) => start + index,
	);
	const locations = rows.map((row): { location: Location; importance: 'essential' | 'important' } => ({
		location: {
			physicalLocation: locationOf(graded, finding),
			message: { text: messageText(rowText(trace, row, graded.exercise)) },
		},
		importance: row === wrong ? 'essential' : 'important',
	}));
	return { threadFlows: [{ locations }] };
}

/** The verified fix, where its lines are found in the text: only hint level 3 has it. */
function fixOf({ result, text }: Graded, { fix }: Finding): Fix | undefined {
	if (fix === undefined || text === undefined) return undefined;
	const height = linesOf(fix.before).length;
	const lines = linesOf(text).slice(fix.line - 1, fix.line - 1 + height);
	const [first = '', last = ''] = [lines[0], lines.at(-1)];
	if (lines.join('\n').trim() !== linesOf(fix.before).join('\n')) return undefined;
	const deletedRegion: Region = {
		startLine: fix.line,
		startColumn: first.length - first.trimStart().length + 1,
		endLine: fix.line + height - 1,
		endColumn: last.trimEnd().length + 1,
	};
	return {
		description: { text: 'With this change all checks pass.' },
		artifactChanges: [
			{
				artifactLocation: addressOf(result.file),
				replacements: [{ deletedRegion, insertedContent: { text: wellFormed(fix.after) } }],
			},
		],
	};
}
