/**
 * The whole step of a descent written anew in the student's own names, where no smaller change undoes what was
 * believed: the values that the program held say which of its names hold the parameters.
 */
import { derive } from '../../core/derivation.ts';
import { parseExpression } from '../../core/expression.ts';
import type { Change } from '../../misconceptions/misconception.ts';
import type { DescentInputs } from '../../spec-types.ts';
import {
	enclosing,
	enclosingStatement,
	isAssignment,
	isFunction,
	isLoop,
	parentOf,
	part,
	parts,
	textOf,
} from '../../submission/tree.ts';
import type { Edit, Exercise, Submission, SyntaxNode } from '../../types.ts';
import type { Walked } from '../numbers.ts';
import type { WatchedNode } from '../watch.ts';
import { change, instead, operandsOf, replacing } from './code.ts';
import { parameterNames } from './parameters.ts';
import { inJavaScript } from './reference.ts';

/** A parameter with what the student calls it, the slope that is due in those names, and its states one by one. */
interface Held {
	readonly name: string;
	readonly text: string;
	readonly slope: string;
	readonly states: readonly number[];
}

/** @param walked the states that the mistake leads to, in the run that was watched */
export function* stepsAnew(
	submission: Submission,
	exercise: Exercise,
	nodes: readonly WatchedNode[],
	walked: Walked,
	suspects: readonly SyntaxNode[],
): Generator<Change> {
	const { inputs } = walked;
	if (
		inputs.routine !== 'gradient-descent' ||
		typeof inputs.loss !== 'string' ||
		inputs.momentum !== undefined
	)
		return;
	const held = heldParameters(submission, exercise, nodes, walked, inputs, inputs.loss);
	const rate = rateName(submission, exercise, nodes, inputs);
	if (held.length !== Object.keys(inputs.start).length || rate === undefined) return;
	const moved = ({ text, slope }: Held) => `${text} - ${rate} * ${bracketed(slope)}`;
	yield* nextStates(submission, nodes, held, moved, suspects);
	yield* assignments(submission, held, moved, suspects, rate);
}

const bracketed = (text: string) => (/^[\p{L}\p{N}_.]+$/u.test(text) ? text : `(${text})`);

/** Every expression that gives a parameter's next state, all parameters at once. */
function* nextStates(
	submission: Submission,
	nodes: readonly WatchedNode[],
	held: readonly Held[],
	moved: (held: Held) => string,
	suspects: readonly SyntaxNode[],
): Generator<Change> {
	const found = held.map((one) =>
		nodes.filter(
			({ node, values }) =>
				node.kind === 'BinaryExpression' &&
				isNear(values, one.states.slice(1, 1 + values.length)) &&
				values.length > 1,
		),
	);
	const edits = held.flatMap((one, i) => {
		const node = found[i]?.[0]?.node;
		return node ? [{ ...instead(submission, node, moved(one)), node }] : [];
	});
	const [first] = edits;
	if (!first || edits.length < held.length) return;
	yield change(
		'rewrite',
		3.4,
		suspects[0] ?? first.node,
		...edits.map(({ start, end, text }) => ({ start, end, text })),
	);
}

/** The statements that assign the parameters, one by one or all together. */
function* assignments(
	submission: Submission,
	held: readonly Held[],
	moved: (held: Held) => string,
	suspects: readonly SyntaxNode[],
	rate: string,
): Generator<Change> {
	const { syntax } = submission;
	const targets = syntax.flatMap((node) => {
		if (!isAssignment(syntax, node) || !enclosing(syntax, node, repeats)) return [];
		const left = operandsOf(submission, node)?.left;
		const statement = enclosingStatement(syntax, node);
		return left && statement ? [{ node, statement, target: bare(textOf(submission, left)) }] : [];
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
		const { operator, right } = operandsOf(submission, together.node) ?? {};
		if (operator && right) {
			const edits = [replacing(operator, '='), replacing(right, text)];
			yield change('rewrite', 3.5, suspects[0] ?? together.node, ...edits);
		}
	}
	const [first] = own;
	if (!first) return;
	const blocks = new Set(own.map(({ statement }) => statement.parent));
	if (blocks.size > 1) return;
	// Of one parameter there is nothing to keep: the step is one statement.
	const names = held.map((_, i) => nameNotIn(submission.text, `slope${held.length > 1 ? i + 1 : ''}`));
	const slopes = held.map(({ slope }, i) => `${names[i]} = ${slope}`).join(', ');
	const steps = held.map(({ text }, i) => `${text} -= ${rate} * ${names[i]};`);
	const edits = own.map(
		({ statement, one }): Edit => replacing(statement, steps[held.indexOf(one)] as string),
	);
	const missing = held.flatMap((one, i) =>
		own.some((other) => other.one === one) ? [] : [steps[i] as string],
	);
	const start = { start: first.statement.start, end: first.statement.start };
	const head: Edit = {
		...replacing(first.statement, `const ${slopes}; ${edits[0]?.text} ${missing.join(' ')}`.trim()),
	};
	const place = suspects[0] ?? first.statement;
	yield change('rewrite', 3.3 + 0.1 * held.length, place, head, ...edits.slice(1));
	// Steps in the loop over samples: the loop itself gives way to one step.
	const inner = enclosing(syntax, first.statement, repeats);
	const statement = inner && enclosingStatement(syntax, inner);
	if (statement && enclosing(syntax, statement, repeats) && start.start > statement.start)
		yield change('rewrite', 3.8, place, replacing(statement, `const ${slopes}; ${steps.join(' ')}`));
}

const repeats = (node: SyntaxNode) => isLoop(node) || (isFunction(node) && node.field === 'arguments');

/** p[0], p[1] are the elements of p, p.x and p.y its properties: how all of them are assigned at once. */
function wholeOf(
	held: readonly Held[],
): { readonly target: string; readonly write: (values: readonly string[]) => string } | undefined {
	const [first] = held;
	const base = first && /^(.+?)(?:\[0\]|\.(\w+))$/.exec(first.text)?.[1];
	if (base === undefined) return undefined;
	if (held.every(({ text }, i) => text === `${base}[${i}]`))
		return { target: base, write: (values) => `[${values.join(', ')}]` };
	const keys = held.map(({ text }) =>
		text.startsWith(`${base}.`) ? text.slice(base.length + 1) : undefined,
	);
	if (!keys.every((key) => key !== undefined && /^\w+$/.test(key))) return undefined;
	return {
		target: base,
		write: (values) => `{ ${values.map((value, i) => `${keys[i]}: ${value}`).join(', ')} }`,
	};
}

/** Text without the assertions that a value is there. */
const bare = (text: string) => text.replaceAll('!', '');

function heldParameters(
	submission: Submission,
	exercise: Exercise,
	nodes: readonly WatchedNode[],
	{ rows, columns }: Walked,
	inputs: DescentInputs,
	loss: string,
): readonly Held[] {
	const names = Object.keys(inputs.start);
	const states = names.map((name) => [
		inputs.start[name] as number,
		...rows.map((row) => row[columns.indexOf(name)] as number),
	]);
	const texts = states.map((own) => textHolding(submission, nodes, own));
	const called = new Map(
		names.flatMap((name, i) => (texts[i] === undefined ? [] : [[name, texts[i]] as const])),
	);
	return names.flatMap((name, i): Held[] => {
		const text = texts[i];
		const slope = slopeText(submission, exercise, inputs, loss, name, called);
		return text === undefined || slope === undefined
			? []
			: [{ name, text, slope, states: states[i] as number[] }];
	});
}

/** The name, element or property that was read with each of these states, one after the other. */
function textHolding(
	submission: Submission,
	nodes: readonly WatchedNode[],
	states: readonly number[],
): string | undefined {
	const reads = new Map<string, { readonly value: number; readonly time: number }[]>();
	for (const { node, values, times, isList } of nodes) {
		if (isList || !/^(Identifier|ElementAccess|PropertyAccess)/.test(node.kind)) continue;
		const text = bare(textOf(submission, node));
		const known = reads.get(text) ?? [];
		known.push(...values.map((value, i) => ({ value, time: times[i] as number })));
		reads.set(text, known);
	}
	const asked = states.slice(0, -1);
	for (const [text, known] of reads) {
		known.sort((a, b) => a.time - b.time);
		let at = 0;
		for (const { value } of known) if (at < asked.length && near(value, asked[at] as number)) at += 1;
		if (at === asked.length && (at > 1 || known.every(({ value }) => near(value, asked[0] as number))))
			return text;
	}
	return undefined;
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
const isNear = (values: readonly number[], states: readonly number[]) =>
	values.length === states.length && values.every((value, i) => near(value, states[i] as number));

/** The rate as the student calls it, or as the task has it. */
function rateName(
	submission: Submission,
	exercise: Exercise,
	nodes: readonly WatchedNode[],
	{ learningRate }: DescentInputs,
): string | undefined {
	const named = parameterNames(exercise, submission).get('learningRate');
	if (named !== undefined) return named;
	const holder = nodes.find(({ node, values }) => node.kind === 'Identifier' && values[0] === learningRate);
	if (holder) return textOf(submission, holder.node);
	return typeof learningRate === 'number' ? String(learningRate) : undefined;
}

/** ∂loss/∂name in the student's names, summed over the samples where there are any. */
function slopeText(
	submission: Submission,
	exercise: Exercise,
	inputs: DescentInputs,
	loss: string,
	name: string,
	called: ReadonlyMap<string, string>,
): string | undefined {
	const formula = derive(parseExpression(loss), name);
	const data = Object.keys(inputs.data ?? {});
	if (data.length === 0) return inJavaScript(formula, called);
	const given = parameterNames(exercise, submission);
	const own = given.get(`data.${data[0]}`);
	const there = submission.text.includes(']!') ? '!' : '';
	const names = new Map([
		...called,
		...data.map((column) => [column, `${given.get(`data.${column}`)}[i]${there}`] as const),
	]);
	const text = inJavaScript(formula, names, 1);
	if (own === undefined || text === undefined || text.includes('undefined[i]')) return undefined;
	const batch = Array.isArray(inputs.batches) ? batchName(submission, given.get('batches')) : undefined;
	if (Array.isArray(inputs.batches) && batch === undefined) return undefined;
	const sum = batch
		? `${batch}.reduce((sum, i) => sum + ${text}, 0)`
		: `${own}.reduce((sum, _, i) => sum + ${text}, 0)`;
	return inputs.reduce === 'sum' ? sum : `${sum} / ${batch ?? own}.length`;
}

/** for (const batch of batches) and batches.map((batch) => …) */
function batchName(submission: Submission, batches: string | undefined): string | undefined {
	const { syntax } = submission;
	for (const node of syntax) {
		if (node.kind === 'ForOfStatement') {
			const over = part(syntax, node, 'expression');
			const list = part(syntax, node, 'initializer');
			if (over && list && textOf(submission, over) === batches)
				return /(?:const|let|var)\s+([\p{L}_$][\p{L}\p{N}_$]*)$/u.exec(textOf(submission, list))?.[1];
		}
		const call = node.field === 'arguments' && isFunction(node) ? parentOf(syntax, node) : undefined;
		const callee = call && part(syntax, call, 'expression');
		if (callee && textOf(submission, callee).startsWith(`${batches}.`)) {
			const parameter = parts(syntax, node, 'parameters')[0];
			const name = parameter && part(syntax, parameter, 'name');
			if (name?.kind === 'Identifier') return name.text;
		}
	}
	return undefined;
}

function nameNotIn(text: string, wish: string): string {
	for (let name = wish; ; name = `${name}Here`) if (!new RegExp(`\\b${name}\\b`).test(text)) return name;
}
