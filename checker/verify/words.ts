/** The self-check in words: a line for each exercise, and what there is to correct below it. */
import type { Remark } from './remark.ts';
import type { Verified } from './verify-exercise.ts';

const failures = (remarks: readonly Remark[]) => remarks.filter(({ severity }) => severity === 'failure');

export function exerciseText({ id, remarks, diagnosed }: Verified): string {
	const failed = failures(remarks).length;
	const counts = diagnosed
		? `  ${diagnosed.right} right, ${diagnosed.wrong} wrong answers, ${diagnosed.asExpected} diagnosed as themselves`
		: '';
	const said = failed > 0 ? `  ${failed} to correct` : '';
	return `${failed > 0 ? '✗' : '✓'} ${id}${counts}${said}\n${remarksText(remarks)}`;
}

/** Failures first; `!` stands before a warning. */
export function remarksText(remarks: readonly Remark[]): string {
	const sorted = [...failures(remarks), ...remarks.filter(({ severity }) => severity === 'warning')];
	return sorted.map((remark) => `${lineFor(remark)}\n`).join('');
}

function lineFor({ file, line, message, severity }: Remark): string {
	const place = line === undefined ? file : `${file}:${line}`;
	return `  ${severity === 'warning' ? '! ' : '  '}${place} ${message}`;
}

export function summaryText(all: readonly Verified[], ofChapters: readonly Remark[]): string {
	const remarks = [...all.flatMap((one) => one.remarks), ...ofChapters];
	const failed = failures(remarks).length;
	const sound = all.filter((one) => failures(one.remarks).length === 0).length;
	const diagnosed = all.flatMap((one) => one.diagnosed ?? []);
	const [wrong, asExpected] = [sumOf(diagnosed, 'wrong'), sumOf(diagnosed, 'asExpected')];
	const diagnosis = wrong > 0 ? `; ${asExpected} of ${wrong} wrong answers diagnosed as themselves` : '';
	const are = all.length === 1 ? 'exercise is' : 'exercises are';
	return `\n${sound} of ${all.length} ${are} sound${diagnosis}; ${failed} to correct, ${remarks.length - failed} to look at.\n`;
}

const sumOf = <K extends string>(list: readonly Readonly<Record<K, number>>[], key: K): number =>
	list.reduce((sum, one) => sum + one[key], 0);

export const hasFailed = (remarks: readonly Remark[]): boolean => failures(remarks).length > 0;
