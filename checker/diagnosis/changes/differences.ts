/** Changes of difference quotients: which ends are taken, and what the rise is divided by. */
import type { Change } from '../../misconceptions/misconception.ts';
import { parts, textOf, unwrapped } from '../../submission/tree.ts';
import type { Submission, SyntaxNode } from '../../types.ts';
import { arithmeticOf, change, instead, isArithmetic, operandText, replacing } from './code.ts';

/** x + h as [x, h] */
interface Nudged {
	readonly at: string;
	readonly by: string;
}

/** f(x + h) − f(x) over anything → (f(x + h) − f(x − h)) / (2h), forward, backward */
export function* quotientsAnew(submission: Submission): Generator<Change> {
	const { syntax } = submission;
	for (const node of syntax) {
		const ends = isArithmetic(submission, node) ? endsIn(submission, node) : undefined;
		if (!ends) continue;
		const { f, at, by } = ends;
		const [up, here, down] = [`${f}(${at} + ${by})`, `${f}(${at})`, `${f}(${at} - ${by})`];
		for (const text of [
			`(${up} - ${down}) / (2 * ${by})`,
			`(${up} - ${here}) / ${by}`,
			`(${here} - ${down}) / ${by}`,
		]) {
			yield change('rewrite', 2, node, instead(submission, node, text));
		}
	}
	yield* endsMoved(submission);
}

/** The function, point and step of a quotient or difference that holds two calls of one function. */
function endsIn(submission: Submission, node: SyntaxNode): (Nudged & { readonly f: string }) | undefined {
	const calls = submission.syntax.filter(
		(other) => other.kind === 'CallExpression' && other.start >= node.start && other.end <= node.end,
	);
	const callees = new Set(
		calls.flatMap((call) =>
			parts(submission.syntax, call, 'expression').map((callee) => textOf(submission, callee)),
		),
	);
	if (calls.length !== 2 || callees.size !== 1) return undefined;
	for (const call of calls) {
		const [argument] = parts(submission.syntax, call, 'arguments');
		const nudged = argument && nudgedIn(submission, argument);
		if (nudged) return { f: [...callees][0] as string, ...nudged };
	}
	return undefined;
}

function nudgedIn(submission: Submission, node: SyntaxNode): Nudged | undefined {
	const bare = unwrapped(submission.syntax, node);
	const operands = arithmeticOf(submission, bare);
	if (!operands || !['+', '-'].includes(operands.sign)) return undefined;
	return { at: operandText(submission, operands.left), by: operandText(submission, operands.right) };
}

/** One end moved by h and the divisor doubled, or moved back and the divisor halved, wherever the two stand. */
function* endsMoved(submission: Submission): Generator<Change> {
	const { syntax } = submission;
	const nudges = syntax
		.filter((node) => node.field === 'arguments')
		.flatMap((node) => nudgedIn(submission, node) ?? []);
	const by = nudges[0]?.by;
	if (by === undefined) return;
	const divisors = syntax.flatMap((node) => {
		const operands = arithmeticOf(submission, node);
		return operands?.sign === '/' ? [operands.right] : [];
	});
	for (const node of syntax) {
		if (node.field !== 'arguments') continue;
		const nudged = nudgedIn(submission, node);
		const moved = nudged
			? [nudged.at]
			: [`${operandText(submission, node)} - ${by}`, `${operandText(submission, node)} + ${by}`];
		for (const divisor of divisors) {
			for (const end of moved) {
				for (const run of [`(2 * ${by})`, by]) {
					if (textOf(submission, divisor) === run) continue;
					yield change('rewrite', 2.3, node, replacing(node, end), replacing(divisor, run));
				}
			}
		}
	}
}
