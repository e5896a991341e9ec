import type { BackwardRules, Meeting } from '../core/backward-rules.ts';
import { leavesOutFirst } from './first-link.ts';
import { misconception, type Way } from './misconception.ts';

const way = (backward: (rules: BackwardRules) => BackwardRules): Way => ({ rules: { backward } });

/** dw ← the local derivative alone, where it is meant; within the loss the difference is no link of its own */
const local = (isMeant: (meeting: Meeting) => boolean) => (rules: BackwardRules) => ({
	...rules,
	combine: (meeting: Meeting & { readonly place: string }) =>
		meeting.outermost || meeting.operation === '-' || !isMeant(meeting)
			? rules.combine(meeting)
			: meeting.local,
});

/** db ← 1 */
const biases = (rules: BackwardRules): BackwardRules => ({
	...rules,
	pass: (at) => (at.leaf ? 1 : rules.pass(at)),
});

const everyLink = local(() => true);
const leaves = local(({ leaf }) => leaf);

export default misconception({
	id: 'upstream-missing',
	family: 'broken-chain',
	what: 'A local derivative stands alone, without the derivative that arrives at it from the other links.',
	why: 'The local derivative says how the next value changes; how the loss changes is known only with what arrives from there.',
	next: 'Go back from the loss link by link, and at each one multiply by what arrived from the link before.',
	question: 'When this value moves a little, how much does the loss move, and not only the value next to it?',
	predict: () => [
		way(everyLink),
		way(leaves),
		way(biases),
		way((rules) => biases(leaves(rules))),
		/** Nothing arrives from the loss: dL/dy ← 1 */
		way((rules) => ({
			...rules,
			combine: (meeting) => (leavesOutFirst(meeting) ? meeting.upstream : rules.combine(meeting)),
		})),
	],
	undoneBy: ['insert', 'rewrite', 'assignment', 'operator'],
});
