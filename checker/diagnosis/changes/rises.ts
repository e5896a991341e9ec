/** Changes of rises: the difference of two values of one function, which is divided or not, with ends that are moved. */
import type { Change } from '../../misconceptions/misconception.ts';
import { declarationOf } from '../../submission/names.ts';
import { childrenOf, isAssignment, parentOf, part, parts, textOf, unwrapped } from '../../submission/tree.ts';
import type { Submission, SyntaxNode } from '../../types.ts';
import { initialValueOf } from '../sources.ts';
import { arithmeticOf, change, instead, operandsOf, operandText, replacing } from './code.ts';

export function* riseChanges(submission: Submission): Generator<Change> {
	yield* endsMirrored(submission);
	yield* endsAnew(submission);
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
	const value = elementOf(syntax, bare) ?? initialValueOf(syntax, bare) ?? bare;
	return value.kind === 'CallExpression' ? value : undefined;
}

/** The f(p) of const [up, down] = [f(p), f(q)], for up. */
function elementOf(syntax: Submission['syntax'], use: SyntaxNode): SyntaxNode | undefined {
	const declaration = use.kind === 'Identifier' ? declarationOf(syntax, use) : undefined;
	const element = declaration && parentOf(syntax, declaration.node);
	const pattern = element?.kind === 'BindingElement' ? parentOf(syntax, element) : undefined;
	if (!element || pattern?.kind !== 'ArrayBindingPattern') return undefined;
	const list = part(syntax, parentOf(syntax, pattern) as SyntaxNode, 'initializer');
	if (list?.kind !== 'ArrayLiteralExpression') return undefined;
	return childrenOf(syntax, list)[childrenOf(syntax, pattern).indexOf(element)];
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

/** f(x) − f(x − h) → f(x + h) − f(x), f(x + h) − f(x − h), with what it is divided by left as it is */
function* endsAnew(submission: Submission): Generator<Change> {
	for (const { up, down } of risesIn(submission)) {
		const [high, low] = [up, down].map((call) => parts(submission.syntax, call, 'arguments')[0]);
		if (!high || !low) continue;
		const f = calleeOf(submission, up);
		for (const by of nudgesIn(submission)) {
			const isMoved = (end: SyntaxNode) => operandText(submission, end).endsWith(` ${by})`);
			const here = isMoved(high) ? low : high;
			if (isMoved(here)) continue;
			const at = operandText(submission, here);
			for (const below of [textOf(submission, here), `${at} - ${by}`]) {
				const edits = [replacing(up, `${f}(${at} + ${by})`), replacing(down, `${f}(${below})`)]
					.filter(({ start, end, text }) => submission.text.slice(start, end) !== text)
					.sort((a, b) => a.start - b.start);
				const first = [up, down].find(({ start }) => start === edits[0]?.start);
				if (first) yield change('rewrite', 1.9, first, ...edits);
			}
		}
	}
}

/** Names that are added to a coordinate or taken from it: p[i] += h, x − h, { ...p, [k]: p[k] + h } */
export function nudgesIn(submission: Submission): ReadonlySet<string> {
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
