/** Changes of difference quotients: which ends are taken, and what the rise is divided by. */
import type { Change } from '../../misconceptions/misconception.ts';
import { isAssignment, parentOf, part, parts, textOf, unwrapped } from '../../submission/tree.ts';
import type { Submission, SyntaxNode } from '../../types.ts';
import { initialValueOf } from '../sources.ts';
import { arithmeticOf, change, instead, isArithmetic, operandsOf, operandText, replacing } from './code.ts';

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
	yield* endsMirrored(submission);
	yield* risesDivided(submission);
}

/** A difference of two values of one function, and the calls that they come from, wherever those stand. */
interface Rise {
	readonly node: SyntaxNode;
	readonly up: SyntaxNode;
	readonly down: SyntaxNode;
	/** What the difference is divided by, if it is. */
	readonly divisor?: SyntaxNode;
}

/** f(p) − f(q), or up − down where const up = f(p) */
function* risesIn(submission: Submission): Generator<Rise> {
	const { syntax } = submission;
	for (const node of syntax) {
		const rise = arithmeticOf(submission, node);
		if (rise?.sign !== '-') continue;
		const [up, down] = [rise.left, rise.right].map((end) => callBehind(submission, end));
		if (!up || !down || up === down || calleeOf(submission, up) !== calleeOf(submission, down)) continue;
		const around = outermost(syntax, node);
		const quotient = arithmeticOf(submission, parentOf(syntax, around) as SyntaxNode);
		const isDivided = quotient?.sign === '/' && quotient.left === around;
		yield { node, up, down, ...(isDivided ? { divisor: quotient.right } : {}) };
	}
}

function callBehind({ syntax }: Submission, end: SyntaxNode): SyntaxNode | undefined {
	const bare = unwrapped(syntax, end);
	const value = initialValueOf(syntax, bare) ?? bare;
	return value.kind === 'CallExpression' ? value : undefined;
}

const calleeOf = (submission: Submission, call: SyntaxNode) =>
	textOf(submission, part(submission.syntax, call, 'expression') as SyntaxNode);

/** With the brackets around it. */
function outermost(syntax: Submission['syntax'], node: SyntaxNode): SyntaxNode {
	const around = parentOf(syntax, node);
	return around?.kind === 'ParenthesizedExpression' ? outermost(syntax, around) : node;
}

/** f(up) − f(down) → (f(up) − f(down)) / (2h), / h, with whatever a point is moved by */
function* risesDivided(submission: Submission): Generator<Change> {
	for (const { node, divisor } of risesIn(submission)) {
		if (divisor) continue;
		for (const by of nudgesIn(submission)) {
			for (const run of [`(2 * ${by})`, by])
				yield change(
					'insert',
					1.9,
					node,
					instead(submission, node, `(${textOf(submission, node)}) / ${run}`),
				);
		}
	}
}

/** Names that are added to a coordinate or taken from it: p[i] += h, x − h, { ...p, [k]: p[k] + h } */
function nudgesIn(submission: Submission): ReadonlySet<string> {
	const moves = submission.syntax.flatMap((node) => {
		const operands = operandsOf(submission, node);
		const isMove = operands && /^[-+]=?$/.test(operands.sign) && operands.right.kind === 'Identifier';
		return isMove ? [textOf(submission, operands.right)] : [];
	});
	return new Set(moves);
}

/** (f(moved(+ h)) − f(p)) / h → (f(moved(+ h)) − f(moved(− h))) / (2h), however the point is moved */
function* endsMirrored(submission: Submission): Generator<Change> {
	for (const { node, up, down, divisor } of risesIn(submission)) {
		if (!divisor) continue;
		const divided = textOf(submission, unwrapped(submission.syntax, divisor));
		for (const by of nudgesIn(submission)) {
			const isWhole = divided === `2 * ${by}`;
			if (divided !== by && !isWhole) continue;
			const run = isWhole ? [] : [replacing(divisor, `(2 * ${by})`)];
			for (const [moved, still, from, to] of [
				[up, down, '+', '-'],
				[down, up, '-', '+'],
			] as const) {
				const own = textOf(submission, moved);
				const mirrored = own.replace(`${from} ${by}`, `${to} ${by}`);
				const text = mirrored === own ? movedBack(submission, moved, still, `${to} ${by}`) : mirrored;
				if (text) yield change('rewrite', 2, node, replacing(still, text), ...run);
			}
		}
	}
}

/** Where up[i] += h has moved the one end, the other as f(p.map((v, j) => (j === i ? v − h : v))). */
function movedBack(
	submission: Submission,
	moved: SyntaxNode,
	still: SyntaxNode,
	by: string,
): string | undefined {
	const { syntax } = submission;
	const [point, other] = [moved, still].map((call) => parts(syntax, call, 'arguments')[0]);
	if (!point || !other) return undefined;
	for (const node of syntax) {
		const move = isAssignment(syntax, node) ? operandsOf(submission, node) : undefined;
		const element = move && unwrapped(syntax, move.left);
		const [list, index] = ['expression', 'argumentExpression'].map(
			(field) => element && part(syntax, element, field),
		);
		if (!list || !index || textOf(submission, list) !== textOf(submission, point)) continue;
		const at = `(v, j) => (j === ${textOf(submission, index)} ? v ${by} : v)`;
		return `${calleeOf(submission, still)}(${textOf(submission, other)}.map(${at}))`;
	}
	return undefined;
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
