/** A card as data: the roadmap's five fields, filled from the student's run. */
import type { EvidenceCard } from '../evidence-types.ts';
import type { Result } from '../report-types.ts';
import type { Row } from '../types.ts';
import { formulasOf } from './formulas.ts';
import { panelsOf } from './panels.ts';
import type { ShownExercise } from './shown.ts';
import type { Figure } from './svg.ts';

export interface Card {
	readonly data: EvidenceCard;
	readonly figure: Figure;
}

/** @param result of the same run; one that is not started has no card */
export function cardOf(shown: ShownExercise, result: Result & { status: EvidenceCard['status'] }): Card {
	const { exercise, cases } = shown;
	const panels = panelsOf(shown);
	const text = panels
		.map(
			({ title, description, note }) =>
				`${title}. ${description}${note === undefined ? '' : ` Note: ${note}.`}`,
		)
		.join(' ');
	const formulas = formulasOf(
		exercise,
		cases.map(({ inputs }) => inputs),
	);
	const columns = [...exercise.form.columns];
	const tableOf = (rows: readonly Row[]) => ({ columns, rows: rows.map((row) => [...row]) });
	const chosen =
		shown.chosen === undefined
			? []
			: [`your ${exercise.form.kind === 'value' ? exercise.form.name : 'value'} = ${shown.chosen}`];
	const errors = result.findings.filter(({ severity }) => severity === 'error');
	const data: EvidenceCard = {
		version: 1,
		exercise: exercise.id,
		title: exercise.title,
		file: result.file,
		status: result.status,
		function: [...formulas.function],
		calculation: [...formulas.calculation, ...chosen],
		output: tableOf(cases.flatMap(({ rows }) => rows)),
		failureCheck: {
			question: errors.find(({ question }) => question !== undefined)?.question ?? exercise.hints[0],
			passed: result.checks.filter(({ passed }) => passed).length,
			tried: result.checks.length,
			findings: errors.map(({ message }) => message),
		},
		expectedOutput: tableOf(exercise.expected.rows),
		picture: { file: `${exercise.name}.svg`, text },
	};
	return { data, figure: { title: exercise.title, description: text, panels } };
}
