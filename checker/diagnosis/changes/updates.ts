/** The updates of a descent, all of them at once: which way they go, and where the rate is a factor. */
import type { Change, Clues } from '../../misconceptions/misconception.ts';
import { lookUp } from '../../submission/names.ts';
import { descendantsOf, isAssignment, part, textOf } from '../../submission/tree.ts';
import type { Submission, SyntaxNode } from '../../types.ts';
import { isRead } from '../acts.ts';
import { readsFrom } from '../sources.ts';
import { arithmeticOf, instead, operandsOf, operandText, placed, replacing } from './code.ts';
import { parameterNames } from './parameters.ts';

/** w -= step, w = w - step */
interface Update {
	readonly node: SyntaxNode;
	/** Of the assignment, or of the difference that is assigned. */
	readonly operator: SyntaxNode;
	readonly sign: string;
	readonly step: SyntaxNode;
	readonly isScaled: boolean;
}

export function* updateChanges(code: Submission, { exercise }: Clues): Generator<Change> {
	const rate = parameterNames(exercise, code).get('learningRate');
	if (rate === undefined) return;
	const updates = code.syntax.flatMap((node) => updateIn(code, node, rate) ?? []);
	yield* uphillTurned(updates);
	yield* sumsAdded(code, updates);
	yield* ratesTaken(code, rate, updates);
	yield* ratesPutIn(code, rate, updates);
}

/** w += rate * dw, b += rate * db → w -= rate * dw, b -= rate * db */
function* uphillTurned(updates: readonly Update[]): Generator<Change> {
	const uphill = updates.filter(({ isScaled, sign }) => isScaled && sign.startsWith('+'));
	const edits = uphill.map(({ operator, sign }) => replacing(operator, sign.replace('+', '-')));
	if (uphill[0]) yield placed('assignment', 0.9, uphill[0].node, ...edits);
}

/** dw -= g, db -= h → dw += g, db += h, where the gradient is collected from 0 on */
function* sumsAdded(code: Submission, updates: readonly Update[]): Generator<Change> {
	const taken = updates.filter(
		({ isScaled, node, sign }) => !isScaled && sign === '-=' && isCollected(code, node),
	);
	const edits = taken.map(({ operator }) => replacing(operator, '+='));
	if (taken[0]) yield placed('assignment', 0.9, taken[0].node, ...edits);
}

/** w -= dw, b -= db → w -= rate * dw, b -= rate * db, all of them or each alone */
function* ratesPutIn(code: Submission, rate: string, updates: readonly Update[]): Generator<Change> {
	const whole = updates.filter(
		({ node, isScaled, sign }) => !isScaled && sign.startsWith('-') && lookUp(code.syntax, node, rate),
	);
	const sets = whole.length > 1 ? [whole, ...whole.map((update) => [update])] : [whole];
	for (const set of sets) {
		const edits = set.map(({ step }) => instead(code, step, `${rate} * ${operandText(code, step)}`));
		if (set[0]) yield placed('insert', 1, set[0].node, ...edits);
	}
}

/** Whether what is assigned begins at 0. */
function isCollected({ syntax }: Submission, node: SyntaxNode): boolean {
	const left = part(syntax, node, 'left');
	return left !== undefined && readsFrom(syntax, left)[0]?.text === '0';
}

/** The rate as a factor of what is no step: dy = rate * 2 * e → dy = 2 * e */
function* ratesTaken(code: Submission, rate: string, updates: readonly Update[]): Generator<Change> {
	for (const node of code.syntax) {
		const product = arithmeticOf(code, node);
		if (product?.sign !== '*') continue;
		const isInStep = updates.some(({ step }) => step.start <= node.start && node.end <= step.end);
		if (isInStep) continue;
		for (const [factor, other] of [
			[product.left, product.right],
			[product.right, product.left],
		] as const)
			if (factor.kind === 'Identifier' && isRead(code, factor, rate))
				yield placed('delete', 1.3, node, replacing(node, textOf(code, other)));
	}
}

function updateIn(code: Submission, node: SyntaxNode, rate: string): Update | undefined {
	const assigned = isAssignment(code.syntax, node) ? operandsOf(code, node) : undefined;
	if (!assigned) return undefined;
	const { left, sign, operator, right } = assigned;
	if (/^[-+]=$/.test(sign))
		return { node, operator, sign, step: right, isScaled: isScaled(code, right, rate) };
	const moved = sign === '=' ? arithmeticOf(code, right) : undefined;
	if (!moved || !/^[-+]$/.test(moved.sign) || textOf(code, moved.left) !== textOf(code, left))
		return undefined;
	return {
		node,
		operator: moved.operator,
		sign: moved.sign,
		step: moved.right,
		isScaled: isScaled(code, moved.right, rate),
	};
}

const isScaled = (code: Submission, step: SyntaxNode, rate: string): boolean =>
	[step, ...descendantsOf(code.syntax, step)].some(
		(node) => node.kind === 'Identifier' && isRead(code, node, rate),
	);
