/**
 * Workflow commands of GitHub Actions, which it shows as annotations beside the lines of a pull request. It keeps ten
 * of each kind for a step and drops the rest without a word, so the rest is left out here, and said so.
 */
import type { Finding, Result } from '../report-types.ts';
import { alternativesOf } from './findings.ts';
import { type Graded, isFailing, type Reporter, type View } from './reporter.ts';
import { summarise } from './summary.ts';
import { count, cut, visible, visibleLines } from './text.ts';
import { failureText, verdictText } from './verdict.ts';

const annotationsOfKind = 10;
const longestMessage = 4_000;

type Kind = 'error' | 'warning' | 'notice';
const kinds: readonly Kind[] = ['error', 'warning', 'notice'];

interface Annotation {
	readonly kind: Kind;
	/** In the order of properties that GitHub documents; those that are undefined are left out. */
	readonly properties: Readonly<Record<string, string | number | undefined>>;
	readonly message: string;
	/** Its place among the findings of its submission: 0 is the best. */
	readonly rank: number;
}

export const github: Reporter = {
	begin: () => '',
	result: () => '',
	end: (all, view) => {
		const annotations = all.flatMap((graded) => annotationsOf(graded, view));
		const shown = kinds.flatMap((kind) => bestOf(kind, annotations));
		const left = annotations.length - shown.length;
		const lines = [
			...shown.map(command),
			...(left > 0
				? [
						`${count(left, 'more finding')} without an annotation, for there is room for ${annotationsOfKind} of each kind. The reports markdown, summary and json have them.`,
					]
				: []),
			...(all.length > 0 ? [counts(all.map(({ result }) => result))] : ['There was nothing to check.']),
		];
		return `${lines.join('\n')}\n`;
	},
};

function counts(results: readonly Result[]): string {
	const { passed, failed, error, notStarted } = summarise(results);
	return `${passed} passed, ${failed} failed, ${error} could not be run, ${notStarted} not started.`;
}

/** The first finding of every submission before the second of any. */
function bestOf(kind: Kind, annotations: readonly Annotation[]): readonly Annotation[] {
	return annotations
		.filter((annotation) => annotation.kind === kind)
		.sort((a, b) => a.rank - b.rank)
		.slice(0, annotationsOfKind);
}

function annotationsOf(graded: Graded, view: View): Annotation[] {
	const { result } = graded;
	const found = result.status === 'not-started' ? [] : result.findings.map(annotationOf(graded));
	const told = found.some(({ kind }) => kind === 'error');
	if (!isFailing(result, view) || told) return found;
	// Where nothing is known but the verdict: hint level 0, or an exercise that is required and not started.
	const message = visibleLines(failureText(graded, view)).trim() || verdictText(result);
	return [{ kind: 'error', properties: placeOf(graded), message, rank: 0 }, ...found];
}

function annotationOf(graded: Graded): (finding: Finding, rank: number) => Annotation {
	return (finding, rank) => ({
		kind: finding.severity === 'remark' ? 'notice' : finding.severity,
		properties: placeOf(graded, finding),
		message: messageOf(finding),
		rank,
	});
}

/** GitHub refuses columns where the line and the last line are not the same. */
function placeOf({ result, exercise }: Graded, finding?: Finding): Annotation['properties'] {
	const { line, column, endLine = line, endColumn } = finding ?? {};
	const oneLine = line !== undefined && line === endLine && column !== undefined;
	const name = finding?.misconception ?? verdictText(result);
	return {
		// A path stays as it is but for characters that a log would obey; a line feed is escaped with the rest.
		file: result.file.replace(/[^\r\n]+/g, visible),
		line,
		endLine,
		...(oneLine ? { col: column, endColumn } : {}),
		title: visible(`${exercise.id}: ${name}`),
	};
}

function messageOf(finding: Finding): string {
	const { message, question } = finding;
	const parts = [message, alternativesOf(finding), question === message ? '' : (question ?? '')];
	return visibleLines(cut(parts.filter((part) => part !== '').join('\n'), longestMessage));
}

/** `::error file=a.ts,line=3,title=…::message`, escaped as the runner unescapes it. */
function command({ kind, properties, message }: Annotation): string {
	const given = Object.entries(properties)
		.filter(([, value]) => value !== undefined && value !== '')
		.map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
	return `::${kind} ${given.join(',')}::${escapedMessage(message)}`;
}

function escapedMessage(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
	return escapedMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
