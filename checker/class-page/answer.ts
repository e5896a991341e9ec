/** What a row says, in what it has in common with others: which mistakes, and where it first differs. */
import { hashOf } from '../class/journal.ts';
import type { Row } from '../class/row.ts';
import { cellText } from '../report/cells.ts';
import { isProgramProblem } from '../report/hints.ts';
import { cut, visible } from '../report/text.ts';
import type { Finding, Status } from '../report-types.ts';
import type { Student } from './student.ts';

/** What a finding says, ready to be shown. */
export interface Said {
	/** A misconception's id or the name of a program problem; absent where nothing is named. */
	readonly name?: string;
	readonly family?: string;
	/** A fact about the program, not a mistake in the mathematics. */
	readonly isProblem: boolean;
	readonly message: string;
	readonly question?: string;
	readonly alternatives: readonly string[];
	readonly fix?: { readonly line: number; readonly before: string; readonly after: string };
}

export interface Answer {
	readonly student: Student;
	readonly exercise: string;
	readonly status: Status;
	readonly score: number;
	/** Of severity `error`, best first. */
	readonly said: readonly Said[];
	/** The finding whose place is shown. */
	readonly placed?: Finding;
	/** Where it first differs, in words; empty where there is nothing to say. */
	readonly difference: string;
	/** The same for answers that are the same in meaning, within one exercise. */
	readonly group: string;
}

const longestMessage = 600;
const longestDifference = 160;

export function answerOf({ result }: Row, student: Student): Answer {
	const errors = result.findings.filter(({ severity }) => severity === 'error');
	const anonymous = (text: string) => withoutPath(text, result.file);
	const said = errors.map((finding) => saidOf(finding, anonymous));
	const placed = errors.find(({ line }) => line !== undefined) ?? errors[0];
	const difference = cut(differenceOf(result, said), longestDifference);
	const names = said.flatMap(({ name }) => name ?? []).sort();
	// Lines and columns in a complaint about a program do not make it another one.
	const same = said[0]?.isProblem ? difference.replace(/\d+/g, '#') : difference;
	return {
		student,
		exercise: result.exercise,
		status: result.status,
		score: result.score,
		said,
		...(placed ? { placed } : {}),
		difference,
		group: hashOf(JSON.stringify([result.status, names, same])).slice(0, 12),
	};
}

function saidOf(finding: Finding, anonymous: (text: string) => string): Said {
	const { misconception, family, message, question, alternatives, fix } = finding;
	return {
		...(misconception === undefined ? {} : { name: misconception }),
		...(family === undefined ? {} : { family }),
		isProblem: isProgramProblem(finding),
		message: cut(anonymous(message), longestMessage),
		...(question === undefined ? {} : { question: cut(question, longestMessage) }),
		alternatives,
		...(fix === undefined ? {} : { fix }),
	};
}

/** Messages may name the file, and its path the student. */
function withoutPath(text: string, file: string): string {
	if (file === '') return text;
	return text.replaceAll(file, 'the file').replaceAll(visible(file), 'the file');
}

function differenceOf({ trace, checks, status }: Row['result'], said: readonly Said[]): string {
	if (said[0]?.isProblem) return said[0].message;
	const first = trace?.firstDivergence;
	if (first) {
		const place = `row ${first.row}, ${first.column}:`;
		if (first.actual === undefined) return `${place} missing, expected ${cellText(first.expected)}`;
		if (first.expected === undefined) return `${place} one too many, ${cellText(first.actual)}`;
		const [actual, expected] = [first.actual, first.expected].map((cell) => cellText(cell));
		const digits = actual === expected ? 15 : 6;
		return `${place} ${cellText(first.actual, digits)}, expected ${cellText(first.expected, digits)}`;
	}
	const failed = checks.find(({ passed }) => !passed);
	if (failed === undefined || status === 'passed' || status === 'not-started') return '';
	return failed.inputs === undefined
		? `${failed.name}: not passed`
		: `listed inputs right, ${failed.name} is not`;
}
