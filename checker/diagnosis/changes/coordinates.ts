/** Changes of how a point is moved: one coordinate instead of all, both ends, and back again. */
import type { Change, Clues } from '../../misconceptions/misconception.ts';
import {
	childrenOf,
	enclosing,
	enclosingStatement,
	isAssignment,
	isFunction,
	parentOf,
	part,
	parts,
	textOf,
} from '../../submission/tree.ts';
import type { Submission, SyntaxNode } from '../../types.ts';
import { arithmeticOf, change, instead, isArithmetic, literalValue, operandsOf, replacing } from './code.ts';
import { type Index, indexAround, parameterNames } from './parameters.ts';
import { nudgesIn } from './rises.ts';

export function* coordinateChanges(submission: Submission, { exercise }: Clues): Generator<Change> {
	const names = parameterNames(exercise, submission);
	// Where one coordinate is asked for, its index is given; otherwise a loop counts them.
	const asked = names.get('index');
	const indexAt = (node: SyntaxNode) =>
		asked === undefined ? indexAround(submission, node) : { name: asked };
	yield* oneCoordinate(submission, indexAt);
	yield* ownIndex(submission, indexAt);
	if (asked !== undefined) yield* onlyAt(submission, asked);
	const [f, point, h] = ['function', 'point', 'h'].map((path) => names.get(path));
	yield* putBack(submission, h === undefined ? nudgesIn(submission) : [h]);
	if (!h) return;
	if (f && point) {
		yield* otherEnd(submission, { f, point, h }, indexAt);
		yield* quotientInstead(submission, { f, point, h }, exercise.inputs, indexAt);
	}
}

/** p.map((v) => v + h) → p.map((v, j) => (j === i ? v + h : v)), all of them at once */
function* oneCoordinate(submission: Submission, indexAt: IndexAt): Generator<Change> {
	const { syntax } = submission;
	const moves = syntax.flatMap((node) => {
		const body = node.kind === 'ArrowFunction' ? part(syntax, node, 'body') : undefined;
		const [name, ...others] = parts(syntax, node, 'parameters').map((parameter) =>
			part(syntax, parameter, 'name'),
		);
		const isHanded = node.field === 'arguments' && body && isArithmetic(submission, body);
		const isMove = isHanded && name && others.length === 0;
		return isMove ? [{ node, body: textOf(submission, body), name: textOf(submission, name) }] : [];
	});
	const [first] = moves;
	const index = first && (indexAt(first.node) ?? askedIndex(submission, first.node));
	if (!index) return;
	const edits = moves.map(({ node, body, name }) =>
		replacing(node, `(${name}, j) => (j === ${index.name} ? ${body} : ${name})`),
	);
	// There is but one such change, and the numbers that are moved are right one by one, so that no place is told.
	yield change('rewrite', 0.8, first.node, ...(index.edit ? [index.edit] : []), ...edits);
}

/** const partial = (i) => { … }: the one parameter of a helper that moves a point */
function askedIndex({ syntax }: Submission, node: SyntaxNode): Index | undefined {
	const helper = enclosing(syntax, node, isFunction);
	const [only, ...others] = helper ? parts(syntax, helper, 'parameters') : [];
	const name = only && others.length === 0 ? part(syntax, only, 'name') : undefined;
	return name?.kind === 'Identifier' && name.text ? { name: name.text } : undefined;
}

/** for (…) p[k] += h → p[k] += k === index ? h : 0, wherever every coordinate is moved */
function* onlyAt(submission: Submission, asked: string): Generator<Change> {
	const { syntax } = submission;
	const moves = syntax.flatMap((node) => {
		if (!isAssignment(syntax, node)) return [];
		const operands = operandsOf(submission, node);
		const counter = operands && indexAround(submission, node)?.name;
		if (!operands || !counter || !/^[-+]=$/.test(operands.sign)) return [];
		const isElement = textOf(submission, operands.left).replace('!', '').endsWith(`[${counter}]`);
		if (!isElement || counter === asked) return [];
		const by = `(${counter} === ${asked} ? ${textOf(submission, operands.right)} : 0)`;
		return [{ node, edit: replacing(operands.right, by) }];
	});
	const [first] = moves;
	if (first) yield change('rewrite', 2.2, first.node, ...moves.map(({ edit }) => edit));
}

/** p[0] → p[i], everywhere where the same number stands as an index */
function* ownIndex(submission: Submission, indexAt: IndexAt): Generator<Change> {
	const { syntax } = submission;
	const literals = syntax.filter(
		(node) => node.kind === 'NumericLiteral' && node.field === 'argumentExpression',
	);
	for (const value of new Set(literals.map((node) => literalValue(submission, node)))) {
		const same = literals.filter((node) => literalValue(submission, node) === value);
		const [first] = same;
		const index = first && indexAt(first);
		if (!first || !index) continue;
		yield change(
			'name',
			1.9,
			first,
			...(index.edit ? [index.edit] : []),
			...same.map((node) => replacing(node, index.name)),
		);
	}
}

/** After p[i] += h; …: a statement that puts the coordinate back */
function* putBack(submission: Submission, steps: Iterable<string>): Generator<Change> {
	const { syntax } = submission;
	for (const node of syntax) {
		const operands = isAssignment(syntax, node) ? operandsOf(submission, node) : undefined;
		if (!operands) continue;
		const { left, sign, right } = operands;
		const statement = enclosingStatement(syntax, node);
		const block = statement && parentOf(syntax, statement);
		if (!block || !/ElementAccess|NonNull|Identifier/.test(left.kind)) continue;
		const target = textOf(submission, left);
		for (const later of childrenOf(syntax, block)) {
			if (later.start < statement.start || !/Statement$/.test(later.kind)) continue;
			const atEnd = later.kind === 'ReturnStatement';
			const at = atEnd ? later.start : later.end;
			// The last one that moves it is the one that leaves it moved.
			if (isMovedAgain(submission, node, target, at)) continue;
			const by = /^[-+]=$/.test(sign) ? textOf(submission, right) : undefined;
			const own = by === undefined ? [] : [`${target} ${sign === '+=' ? '-=' : '+='} ${by};`];
			const given = [...steps].flatMap((h) => [
				`${target} += ${h};`,
				`${target} -= ${h};`,
				`${target} += 2 * ${h};`,
			]);
			for (const text of new Set([...own, ...given])) {
				yield change('statement', 2.2, node, { start: at, end: at, text: atEnd ? `${text} ` : ` ${text}` });
			}
			yield* backTo(submission, node, target, at);
		}
	}
}

/** Whether a later assignment, before an offset, gives the same target another value. */
function isMovedAgain(submission: Submission, node: SyntaxNode, target: string, at: number): boolean {
	return submission.syntax.some((other) => {
		if (other.start < node.end || other.end > at || !isAssignment(submission.syntax, other)) return false;
		const left = operandsOf(submission, other)?.left;
		return left !== undefined && textOf(submission, left).replace('!', '') === target.replace('!', '');
	});
}

/** p[i] = value; where const value = p[i] was kept */
function* backTo(submission: Submission, node: SyntaxNode, target: string, at: number): Generator<Change> {
	for (const kept of submission.syntax) {
		if (kept.kind !== 'VariableDeclaration') continue;
		const name = part(submission.syntax, kept, 'name');
		const value = part(submission.syntax, kept, 'initializer');
		if (!name || !value || textOf(submission, value).replace('!', '') !== target.replace('!', '')) continue;
		const text = ` ${target.replace(/!$/, '')} = ${textOf(submission, name)};`;
		yield change('statement', 2.1, node, { start: at, end: at, text });
	}
}

/** f(x), or whatever else is made of f alone, → the whole difference quotient */
function* quotientInstead(
	submission: Submission,
	{ f, point, h }: Names,
	inputs: object,
	indexAt: IndexAt,
): Generator<Change> {
	const { syntax } = submission;
	const { point: at, scheme } = inputs as { point?: unknown; scheme?: string };
	for (const call of syntax) {
		const callee = call.kind === 'CallExpression' ? part(syntax, call, 'expression') : undefined;
		if (callee?.text !== f) continue;
		let whole: SyntaxNode = call;
		for (
			let up = parentOf(syntax, whole);
			up && /Binary|Parenthesized/.test(up.kind) && !isAssignment(syntax, up);
		) {
			whole = up;
			up = parentOf(syntax, whole);
		}
		const index = indexAt(whole);
		if (Array.isArray(at) && !index) continue;
		const end = (by: string) =>
			Array.isArray(at)
				? `${f}(${point}.map((v, j) => (j === ${index?.name} ? v ${by} ${h} : v)))`
				: `${f}(${point} ${by} ${h})`;
		const text =
			scheme === 'central'
				? `(${end('+')} - ${end('-')}) / (2 * ${h})`
				: `(${end('+')} - ${f}(${point})) / ${h}`;
		const edits = Array.isArray(at) && index?.edit ? [index.edit] : [];
		yield change('rewrite', 3.2, whole, ...edits, instead(submission, whole, text));
	}
}

type IndexAt = (node: SyntaxNode) => Index | undefined;

interface Names {
	readonly f: string;
	readonly point: string;
	readonly h: string;
}

/** (f(up) − f(point)) / h → both ends and 2h; (here − f(down)) / h likewise */
function* otherEnd(submission: Submission, { f, point, h }: Names, indexAt: IndexAt): Generator<Change> {
	for (const node of submission.syntax) {
		const quotient = arithmeticOf(submission, node);
		if (quotient?.sign !== '/') continue;
		const inner =
			quotient.left.kind === 'ParenthesizedExpression'
				? part(submission.syntax, quotient.left, 'expression')
				: quotient.left;
		const rise = inner && operandsOf(submission, inner);
		const index = indexAt(node);
		if (rise?.sign !== '-' || !index) continue;
		const moved = (by: string) => `${f}(${point}.map((v, j) => (j === ${index.name} ? v ${by} ${h} : v)))`;
		const edits = index.edit ? [index.edit] : [];
		for (const run of [`(2 * ${h})`, h]) {
			const divisor = textOf(submission, quotient.right) === run ? [] : [replacing(quotient.right, run)];
			yield change('rewrite', 2.8, node, ...edits, replacing(rise.right, moved('-')), ...divisor);
			yield change('rewrite', 2.8, node, ...edits, replacing(rise.left, moved('+')), ...divisor);
		}
		yield change(
			'rewrite',
			3,
			node,
			...edits,
			instead(submission, node, `(${moved('+')} - ${moved('-')}) / (2 * ${h})`),
		);
	}
}
