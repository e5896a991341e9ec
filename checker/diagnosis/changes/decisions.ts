/** Changes of decisions between words: the case that is missing, its width, all cases written anew. */
import type { Change, Clues } from '../../misconceptions/misconception.ts';
import { childrenOf, descendantsOf, part, textOf, unwrapped } from '../../submission/tree.ts';
import type { Submission, SyntaxNode } from '../../types.ts';
import { type Code, change, literalValue, operandsOf, operandText, replacing } from './code.ts';

/** What is within this counts as no change at all, as the tasks have it. */
const width = '1e-12';

/** Where the answer is a word: branches for words that are decided by the sign of a number. */
export function* decisionChanges(submission: Submission, { exercise }: Clues): Generator<Change> {
	const words = [...new Set(exercise.expected.rows.flat().filter((cell) => typeof cell === 'string'))];
	if (words.length < 2) return;
	yield* equalities(submission);
	for (const node of submission.syntax) {
		const condition = part(submission.syntax, node, node.kind === 'IfStatement' ? 'expression' : 'condition');
		const compared = condition && comparedIn(submission, condition);
		if (!compared) continue;
		if (words.length > 3) {
			yield* casesBetween(submission, node, compared, words);
			continue;
		}
		if (node.kind === 'ConditionalExpression' && givesWord(submission, node, words)) {
			yield* branches(submission, node, compared, words);
		}
		if (node.kind === 'IfStatement') yield* statements(submission, node, compared, words);
	}
}

/** The number whose sign a comparison asks for: s of `s > 0`, a − b of `a > b`. */
function comparedIn(code: Code, condition: SyntaxNode): string | undefined {
	const bare = unwrapped(code.syntax, condition);
	const operands = operandsOf(code, bare);
	if (!operands || !/^([<>]=?|[!=]==?)$/.test(operands.sign)) return undefined;
	const [left, right] = [operands.left, operands.right].map((side) => ({
		text: operandText(code, side),
		isNumber: literalValue(code, side) !== undefined,
	}));
	if (!left || !right || (left.isNumber && right.isNumber)) return undefined;
	const size = (text: string) => /^Math\.abs\((.*)\)$/.exec(text)?.[1] ?? text;
	if (right.isNumber) return size(left.text);
	return left.isNumber ? size(right.text) : `${left.text} - ${right.text}`;
}

const isWord = ({ kind, text = '' }: SyntaxNode, words: readonly string[]) =>
	kind === 'StringLiteral' && words.some((word) => text.includes(word));

const givesWord = ({ syntax }: Code, node: SyntaxNode, words: readonly string[]): boolean =>
	['whenTrue', 'whenFalse'].some((branch) => {
		const given = part(syntax, node, branch);
		return given !== undefined && [given, ...descendantsOf(syntax, given)].some((one) => isWord(one, words));
	});

/** s > 0 ? 'up' : 'down' → |s| ≤ ε ? 'flat' : s > 0 ? 'up' : 'down' */
function* branches(
	code: Code,
	node: SyntaxNode,
	compared: string,
	words: readonly string[],
): Generator<Change> {
	for (const word of words) {
		const text = `Math.abs(${compared}) <= ${width} ? '${word}' : ${textOf(code, node)}`;
		yield change('case', 1.6, node, replacing(node, text));
	}
	if (words.length !== 3) return;
	const operand = / - /.test(compared) ? `(${compared})` : compared;
	for (const zero of words) {
		for (const positive of words) {
			const negative = words.find((word) => word !== zero && word !== positive);
			if (positive === zero || negative === undefined) continue;
			const text = `Math.abs(${compared}) <= ${width} ? '${zero}' : ${operand} > 0 ? '${positive}' : '${negative}'`;
			yield change('rewrite', 2.3, node, replacing(node, text));
		}
	}
}

/** if (s > 0) return 'up'; → if (|s| ≤ ε) return 'flat'; before it; the same with assignments */
function* statements(
	code: Code,
	node: SyntaxNode,
	compared: string,
	words: readonly string[],
): Generator<Change> {
	const then = part(code.syntax, node, 'thenStatement');
	const inside = then && (then.kind === 'Block' ? childrenOf(code.syntax, then)[0] : then);
	const literal = inside && descendantsOf(code.syntax, inside).find((one) => isWord(one, words));
	if (!inside || !literal) return;
	for (const word of words) {
		const done = `${code.text.slice(inside.start, literal.start)}'${word}'${code.text.slice(literal.end, inside.end)}`;
		const text = `if (Math.abs(${compared}) <= ${width}) ${done} else `;
		yield change('case', 1.6, node, { start: node.start, end: node.start, text });
	}
}

/** r === -1 → |r + 1| ≤ ε: what is computed seldom hits a number to its last digit. */
function* equalities(code: Code): Generator<Change> {
	const found = code.syntax.flatMap((node) => {
		const operands = operandsOf(code, node);
		if (!operands || !/^===?$/.test(operands.sign)) return [];
		const sides = [operands.left, operands.right];
		const number = sides.map((side) => literalValue(code, side)).find((value) => value !== undefined);
		const other = sides.find((side) => literalValue(code, side) === undefined);
		if (number === undefined || !other) return [];
		const text = `Math.abs(${distanceFrom(operandText(code, other), number)}) <= ${width}`;
		return [change('comparison', 1.2, node, replacing(node, text))];
	});
	yield* found;
	const [first, ...others] = found;
	// One input meets one border: no single one of several shows that it is better.
	if (!first || others.length === 0) return;
	const edits = found.flatMap(({ edits }) => edits);
	yield { ...change('comparison', 1.3, first.node, ...edits), parts: found };
}

/** Where the words stand for stretches of a line, the cases on the borders between them: at 0, 1 and -1. */
function* casesBetween(
	code: Code,
	node: SyntaxNode,
	compared: string,
	words: readonly string[],
): Generator<Change> {
	const isChoice = node.kind === 'ConditionalExpression' && givesWord(code, node, words);
	const then = part(code.syntax, node, 'thenStatement');
	const inside = then && (then.kind === 'Block' ? childrenOf(code.syntax, then)[0] : then);
	const isReturned = inside?.kind === 'ReturnStatement';
	if (!isChoice && !isReturned) return;
	const asked = /[<>]=? *(-?[\d.]+)\b(?!e)/.exec(
		textOf(code, part(code.syntax, node, isChoice ? 'condition' : 'expression') as SyntaxNode),
	);
	for (const border of [0, 1, -1]) {
		// A case is missing where its border is asked for.
		const cost = asked && Number(asked[1]) === border ? 1.5 : 1.8;
		const condition = `Math.abs(${distanceFrom(compared, border)}) <= ${width}`;
		for (const word of words) {
			const text = isChoice
				? `${condition} ? '${word}' : ${textOf(code, node)}`
				: `if (${condition}) return '${word}'; ${textOf(code, node)}`;
			yield change('case', cost, node, replacing(node, text));
		}
	}
}

const distanceFrom = (text: string, number: number): string =>
	number === 0 ? text : number < 0 ? `${text} + ${-number}` : `${text} - ${number}`;
