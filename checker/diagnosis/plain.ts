/** What can be said without knowing why: the first place where the two traces part. */
import type { Attempt } from '../attempt.ts';
import type { Finding } from '../report-types.ts';
import { isPassed, type Trial } from '../trial/trial.ts';
import type { Cell } from '../types.ts';

/** The plain fact about the first trial that is not right; a value that is not finite is named as such. */
export function plainFindings({ trials }: Attempt): Finding[] {
	const index = trials.findIndex((candidate) => !isPassed(candidate));
	const trial = trials[index];
	if (!trial) return [];
	// The report shows the rows of all listed cases one below the other.
	const above = trial.given.kind === 'listed' ? trials.slice(0, index) : [];
	return [
		plainFinding(
			trial,
			above.reduce((sum, { given }) => sum + given.expected.length, 0),
		),
	];
}

function plainFinding(trial: Trial, above: number): Finding {
	const { first } = trial.comparison;
	const fact = (message: string, named: Partial<Finding> = {}): Finding => ({
		severity: 'error',
		message: message + withInputs(trial),
		evidence: { predicted: false, repaired: false },
		alternatives: [],
		...named,
	});
	if (!first) {
		return fact(
			'The values are right, but an array that was handed in is not what it was before the call. Whoever calls a function still needs its arguments: work on a copy, or put back exactly what was moved.',
		);
	}
	const { expected, actual, column } = first;
	const row = above + first.row + 1;
	if (actual === undefined)
		return fact(
			`Row ${row} is missing: ${trial.given.expected.length} rows are asked, ${trial.rows.length} came.`,
		);
	if (expected === undefined) {
		return fact(
			`Row ${row} is one too many: ${trial.given.expected.length} rows are asked, ${trial.rows.length} came.`,
		);
	}
	if (
		typeof actual === 'number' &&
		typeof expected === 'number' &&
		Number.isFinite(expected) &&
		!Number.isFinite(actual)
	) {
		return fact(
			`In row ${row}, ${column} is ${actual} where ${shownCell(expected)} is due. A value that is not finite comes from dividing by zero, from a name without a value, or from a descent that runs away; look for where it first appears.`,
			{ misconception: 'not-finite' },
		);
	}
	return fact(
		`The first difference is in row ${row}: ${column} is ${shownCell(actual)} where ${shownCell(expected)} is due.`,
	);
}

const shownCell = (cell: Cell) =>
	typeof cell === 'number' ? String(Number(cell.toPrecision(7))) : `"${cell}"`;

function withInputs({ given }: Trial): string {
	if (given.kind === 'listed') return '';
	const inputs = Object.entries(given.overrides).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
	return ` This shows with other inputs: ${inputs.join(', ')}.`;
}
