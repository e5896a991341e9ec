/**
 * The whole step of a descent written anew in the student's own names, where no smaller change undoes what was
 * believed: the values that the program held say which of its names hold the parameters.
 */
import type { Change } from '../../misconceptions/misconception.ts';
import { enclosing, enclosingStatement, isAssignment, textOf } from '../../submission/tree.ts';
import type { Case } from '../../trial/cases.ts';
import type { Exercise, Submission, SyntaxNode } from '../../types.ts';
import type { Named } from '../named.ts';
import { statesWith, type Walked } from '../numbers.ts';
import type { WatchedNode } from '../watch.ts';
import { change, instead, nameNotIn, operandsOf, replacing } from './code.ts';
import { flawOf, type Moved, repeats } from './flaws.ts';
import { bare, type HeldParameter, heldParameters, isNear, rateName } from './held-parameters.ts';

/** The step written anew, along the states that the best of the names leads to. */
export function* stepsAfter(
	submission: Submission,
	exercise: Exercise,
	given: Case,
	nodes: readonly WatchedNode[],
	[best]: readonly Named[],
): Generator<Change> {
	const prediction = best?.predictions[0];
	const walked = prediction && statesWith(given, [prediction])?.[0];
	const moved = walked && heldIn(submission, exercise, nodes, walked);
	if (!best || !walked || !moved) return;
	// A wrong formula is wrong where it stands; a right number put to a wrong use, where the parameter moves.
	const place = flawFor(submission, nodes, walked, moved, best);
	for (const anew of writtenAnew(submission, nodes, moved, best.blame.right))
		yield { ...anew, ...(place ? { node: place } : {}), whole: true, aimed: true };
}

/** Where the slope goes wrong, for names that say so; where the step itself does, it is the place. */
function flawFor(
	submission: Submission,
	nodes: readonly WatchedNode[],
	walked: Walked,
	moved: Moved,
	{ misconception, blame }: Named,
): SyntaxNode | undefined {
	const look = (right: ReadonlySet<number> | undefined) => flawOf(submission, nodes, walked, moved, right);
	switch (misconception.family) {
		case 'update-loop':
			return undefined;
		case 'local-slope':
			return look(undefined);
		case 'partial-derivative':
			// A slope that is right, only not for this parameter.
			return look(new Set());
		default:
			return look(blame.right);
	}
}

/**
 * @param walked the states that the mistake leads to, in the run that was watched
 * @param right expressions that hold what is due
 */
export function* stepsAnew(
	submission: Submission,
	exercise: Exercise,
	nodes: readonly WatchedNode[],
	walked: Walked,
	right: ReadonlySet<number>,
): Generator<Change> {
	const moved = heldIn(submission, exercise, nodes, walked);
	if (moved) yield* writtenAnew(submission, nodes, moved, right);
}

function heldIn(
	submission: Submission,
	exercise: Exercise,
	nodes: readonly WatchedNode[],
	walked: Walked,
): Moved | undefined {
	const { inputs } = walked;
	if (
		inputs.routine !== 'gradient-descent' ||
		typeof inputs.loss !== 'string' ||
		inputs.momentum !== undefined
	)
		return undefined;
	const held = heldParameters(submission, exercise, nodes, walked, inputs, inputs.loss);
	const rate = rateName(submission, exercise, nodes, inputs);
	return rate === undefined || held.length !== Object.keys(inputs.start).length ? undefined : { held, rate };
}

function* writtenAnew(
	submission: Submission,
	nodes: readonly WatchedNode[],
	{ held, rate }: Moved,
	right: ReadonlySet<number>,
): Generator<Change> {
	const moved = ({ text, slope }: HeldParameter) => `${text} - ${rate} * ${bracketed(slope)}`;
	yield* nextStates(submission, nodes, held, moved, right);
	yield* assignments(submission, held, moved, right, rate);
}

const bracketed = (text: string) => (/^[\p{L}\p{N}_.]+$/u.test(text) ? text : `(${text})`);

/** Every expression that gives a parameter's next state, all parameters at once. */
function* nextStates(
	submission: Submission,
	nodes: readonly WatchedNode[],
	held: readonly HeldParameter[],
	moved: (held: HeldParameter) => string,
	right: ReadonlySet<number>,
): Generator<Change> {
	const taken = new Set<number>();
	const edits = held.flatMap((one) => {
		// Two parameters may go through the same states, but each has an expression of its own.
		const found = nodes.find(
			({ node, values }) =>
				node.kind === 'BinaryExpression' &&
				// Of w -= a the whole holds the next state, but gives it to w as well.
				!isAssignment(submission.syntax, node) &&
				!taken.has(node.id) &&
				values.length > 1 &&
				isNear(values, one.states.slice(1, 1 + values.length)),
		);
		if (!found) return [];
		taken.add(found.node.id);
		return [{ ...instead(submission, found.node, moved(one)), node: found.node }];
	});
	const [first] = edits;
	if (!first || edits.length < held.length) return;
	yield change(
		'rewrite',
		3.4,
		(edits.find(({ node }) => !right.has(node.id)) ?? first).node,
		...edits.map(({ start, end, text }) => ({ start, end, text })),
	);
}

/** The statements that assign the parameters, one by one or all together. */
function* assignments(
	submission: Submission,
	held: readonly HeldParameter[],
	moved: (held: HeldParameter) => string,
	right: ReadonlySet<number>,
	rate: string,
): Generator<Change> {
	const { syntax } = submission;
	const targets = syntax.flatMap((node) => {
		const operands = isAssignment(syntax, node) ? operandsOf(submission, node) : undefined;
		const statement = enclosingStatement(syntax, node);
		if (!operands || !statement || !enclosing(syntax, node, repeats)) return [];
		return [{ ...operands, node, statement, target: bare(textOf(submission, operands.left)) }];
	});
	const own = held
		.flatMap((one) => {
			const assigned = targets.findLast(({ target }) => target === one.text);
			return assigned ? [{ ...assigned, one }] : [];
		})
		.sort((a, b) => a.statement.start - b.statement.start);
	const whole = wholeOf(held);
	const together = targets.findLast(
		({ target }) => target === whole?.target || target === `[${held.map(({ text }) => text).join(', ')}]`,
	);
	if (together) {
		const values = held.map(moved);
		const text = whole && together.target === whole.target ? whole.write(values) : `[${values.join(', ')}]`;
		const edits = [replacing(together.operator, '='), replacing(together.right, text)];
		yield change('rewrite', 3.5, together.node, ...edits);
	}
	const [first, ...others] = own;
	if (!first) return;
	const blocks = new Set(own.map(({ statement }) => statement.parent));
	if (blocks.size > 1) return;
	// Of one parameter there is nothing to keep: the step is one statement.
	const names = held.map((_, i) => nameNotIn(submission.text, `slope${held.length > 1 ? i + 1 : ''}`));
	const slopes = held.map(({ slope }, i) => `${names[i]} = ${slope}`).join(', ');
	const stepOf = (one: HeldParameter) => `${one.text} -= ${rate} * ${names[held.indexOf(one)]};`;
	const missing = held.filter((one) => !own.some((other) => other.one === one));
	const head = `const ${slopes}; ${[first.one, ...missing].map(stepOf).join(' ')}`;
	// Where one parameter moves as it should, another is the one to look at.
	const place = (own.find((one) => !right.has(one.right.id)) ?? first).statement;
	yield change(
		'rewrite',
		3.3 + 0.1 * held.length,
		place,
		replacing(first.statement, head),
		...others.map(({ statement, one }) => replacing(statement, stepOf(one))),
	);
	// Steps in the loop over samples: the loop itself gives way to one step.
	const inner = enclosing(syntax, first.statement, repeats);
	const statement = inner && enclosingStatement(syntax, inner);
	if (statement && enclosing(syntax, statement, repeats) && first.statement.start > statement.start) {
		const steps = `const ${slopes}; ${held.map(stepOf).join(' ')}`;
		yield change('rewrite', 3.8, place, replacing(statement, steps));
	}
}

/** p[0], p[1] are the elements of p, p.x and p.y its properties: how all of them are assigned at once. */
function wholeOf(
	held: readonly HeldParameter[],
): { readonly target: string; readonly write: (values: readonly string[]) => string } | undefined {
	const [first] = held;
	const base = first && /^(.+?)(?:\[0\]|\.(\w+))$/.exec(first.text)?.[1];
	if (base === undefined) return undefined;
	if (held.every(({ text }, i) => text === `${base}[${i}]`))
		return { target: base, write: (values) => `[${values.join(', ')}]` };
	if (!held.every(({ text }) => text.startsWith(`${base}.`))) return undefined;
	const keys = held.map(({ text }) => text.slice(base.length + 1));
	if (!keys.every((key) => /^\w+$/.test(key))) return undefined;
	return {
		target: base,
		write: (values) => `{ ${values.map((value, i) => `${keys[i]}: ${value}`).join(', ')} }`,
	};
}
