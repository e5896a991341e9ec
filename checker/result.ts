/** The parts of a result: findings about the program itself, the traces side by side, what it printed. */
import type { Attempt } from './attempt.ts';
import type { Finding, Result } from './report-types.ts';
import type { Trial } from './trial/trial.ts';
import type { Cell, Place, Problem, TypeReport } from './types.ts';

/** A program problem is a fact: it needs no evidence. */
export function problemFinding({ problem, message, place }: Problem, trials: readonly Trial[]): Finding {
	const last = trials.at(-1);
	const where =
		last && last.given.kind !== 'listed'
			? ` This happened with other inputs: ${shown(last.given.overrides)}.`
			: '';
	return {
		misconception: problem,
		severity: 'error',
		message: message + where,
		...(place ?? {}),
		evidence: { predicted: false, repaired: false },
		alternatives: [],
	};
}

const shown = (inputs: Readonly<Record<string, unknown>>) =>
	Object.entries(inputs)
		.map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
		.join(', ');

export const evidence = { predicted: false, repaired: false };

export function findingsOfTypes({ errors, gaveUp }: TypeReport): Finding[] {
	const findings = errors.map(
		({ message, place }): Finding => ({ ...typeFinding(message), ...placeFields(place) }),
	);
	if (gaveUp === undefined) return findings;
	const remark = `The types were not checked: ${gaveUp} The values were graded all the same.`;
	return [...findings, { ...typeFinding(remark), severity: 'remark' }];
}

const typeFinding = (message: string): Finding => ({
	misconception: 'type-error',
	severity: 'warning',
	message,
	evidence,
	alternatives: [],
});

const placeFields = ({ line, column, endLine, endColumn }: Place) => ({ line, column, endLine, endColumn });

/**
 * The listed cases' rows, one below the other. They end with the first case that has more or fewer rows than are due:
 * below it, no row would stand beside the one that it is held to.
 */
export function traceOf({ exercise, trials }: Attempt): Pick<Result, 'trace'> {
	const listed = trials.filter(({ given }) => given.kind === 'listed');
	const uneven = listed.findIndex(({ rows, given }) => rows.length !== given.expected.length);
	const shown = uneven === -1 ? listed : listed.slice(0, uneven + 1);
	const actual = shown.flatMap(({ rows }) => rows.map((row) => row.map(({ value }) => value)));
	if (actual.length === 0) return {};
	const expected: (readonly Cell[])[] = [];
	let firstDivergence: NonNullable<Result['trace']>['firstDivergence'] = null;
	for (const { comparison, given } of shown) {
		if (comparison.first && firstDivergence === null) {
			firstDivergence = { ...comparison.first, row: expected.length + comparison.first.row + 1 };
		}
		expected.push(...given.expected);
	}
	return {
		trace: {
			columns: [...exercise.form.columns],
			expected: expected.map((row) => [...row]),
			actual,
			firstDivergence,
		},
	};
}

const longestLine = 200;
const mostLines = 100;

/** What it printed, cut at 200 characters a line and 100 lines, with a word where it was cut. */
export function quoted(output: readonly string[]): string[] {
	const lines = output
		.slice(0, mostLines)
		.map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)} … (line cut)` : line));
	return output.length > mostLines ? [...lines, `… ${output.length - mostLines} more lines (cut)`] : lines;
}
