import { enclosingLoop, isAssignment, parentOf, part, textOf } from '../submission/tree.ts';
import type { Submission } from '../types.ts';
import { type Change, misconception, type Way } from './misconception.ts';
import { decimalsUpTo, fixed, rounded } from './rounding.ts';

export default misconception({
	id: 'rounded-while-computing',
	family: 'bookkeeping',
	what: 'A rounded number is carried on into the steps that follow.',
	why: 'What rounding cuts off is missing from then on, and the error is handed on from step to step.',
	next: 'Look for a rounding whose result is kept in a variable that the next step uses.',
	question: 'Which numbers are only for the reader, and which ones does the computation still need?',
	predict: ({ inputs }): readonly Way[] => {
		if (inputs.routine !== 'gradient-descent' && inputs.routine !== 'repeated') return [];
		/** x ← round(x) */
		const state = [fixed, rounded].flatMap((round) =>
			decimalsUpTo(6).map(
				(decimals): Way => ({
					rules: { record: (rules) => ({ ...rules, kept: ({ value }) => round(value, decimals) }) },
				}),
			),
		);
		if (inputs.routine === 'repeated') return state;
		return [...state, ...slopes, ...(inputs.momentum === undefined ? [] : velocities)];
	},
	undoneBy: ['unwrap', 'rewrite'],
	provedBy: roundsItself,
});

/** g ← round(g) */
const slopes = decimalsUpTo(4).map(
	(decimals): Way => ({
		rules: { descent: (rules) => ({ ...rules, slope: (at) => fixed(rules.slope(at), decimals) }) },
	}),
);

/** v ← round(v) */
const velocities = decimalsUpTo(4).map(
	(decimals): Way => ({
		rules: { descent: (rules) => ({ ...rules, velocity: (at) => fixed(rules.velocity(at), decimals) }) },
	}),
);

/** `w = Number((w - step).toFixed(3))` in a loop, with the rounding taken off: what is rounded comes back the next time. */
function roundsItself({ kind, node }: Change, submission: Submission): boolean {
	if (kind !== 'unwrap' || !/round|toFixed|toPrecision|trunc|floor|ceil/i.test(textOf(submission, node)))
		return false;
	const parent = parentOf(submission.syntax, node);
	if (!parent || node.field !== 'right' || !isAssignment(submission.syntax, parent)) return false;
	const target = part(submission.syntax, parent, 'left');
	if (!target || !enclosingLoop(submission.syntax, node)) return false;
	return textOf(submission, node).includes(textOf(submission, target));
}
