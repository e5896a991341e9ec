/** Two signs that cancel: a negated gradient that is added. The trace is right; the two are worth a remark. */
import type { Attempt } from '../attempt.ts';
import type { Finding } from '../report-types.ts';
import { placeOf } from '../submission/positions.ts';
import { parentOf, part, textOf } from '../submission/tree.ts';
import type { Rooms } from '../trial/trial.ts';
import { gradientName } from './gradient-names.ts';
import { isTelling } from './number-set.ts';
import { numbersDue } from './numbers.ts';
import { watched } from './watch.ts';

/** A remark for a right descent whose "gradient" is minus the gradient; nothing for every other answer. */
export async function cancellingRemarks(
	{ exercise, version, trials }: Attempt,
	rooms: Rooms,
): Promise<readonly Finding[]> {
	const { submission } = version;
	const trial = trials.at(-1);
	if (!trial) return [];
	const named = submission.syntax.some(
		(node) => node.kind === 'Identifier' && gradientName.test(textOf(submission, node)),
	);
	if (!named) return [];
	const reached = trial.rows.map((row) => row.map(({ value }) => value));
	const due = numbersDue(exercise, trial.given, reached, []);
	for (const { node, values } of await watched(exercise, submission, trial.given, rooms)) {
		const declaration = parentOf(submission.syntax, node);
		const name =
			declaration?.kind === 'VariableDeclaration' ? part(submission.syntax, declaration, 'name') : undefined;
		if (!name || node.field !== 'initializer' || !gradientName.test(textOf(submission, name))) continue;
		const first = values.find(isTelling);
		// The first state is the same for everyone; later ones are known only as they were printed.
		if (first === undefined || due.has(first) || !due.has(-first)) continue;
		return [
			{
				severity: 'remark',
				message: `The values are right, by two signs that cancel: ${textOf(submission, name)} holds minus the gradient, and the update adds it. Written with the gradient itself, and a minus in the update, others will read it as you mean it.`,
				...placeOf(submission.text, node),
				evidence: { predicted: false, repaired: false },
				alternatives: [],
			},
		];
	}
	return [];
}
