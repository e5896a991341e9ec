/** What a student calls the parameters of a descent, and the slopes that are due in those names. */
import { derive } from '../../core/derivation.ts';
import { type Expression, parseExpression } from '../../core/expression.ts';
import type { DescentInputs } from '../../spec-types.ts';
import { isFunction, isWriteTarget, parentOf, part, parts, textOf } from '../../submission/tree.ts';
import type { Exercise, Submission } from '../../types.ts';
import type { Walked } from '../numbers.ts';
import type { WatchedNode } from '../watch.ts';
import { parameterNames } from './parameters.ts';
import { inJavaScript } from './reference.ts';

/** A parameter with what the student calls it, the slope that is due in those names, and its states one by one. */
export interface HeldParameter {
	readonly name: string;
	readonly text: string;
	readonly slope: string;
	readonly states: readonly number[];
}

/** Text without the assertions that a value is there. */
export const bare = (text: string) => text.replaceAll('!', '');

export function heldParameters(
	submission: Submission,
	exercise: Exercise,
	nodes: readonly WatchedNode[],
	{ rows, columns }: Walked,
	inputs: DescentInputs,
	loss: string,
): readonly HeldParameter[] {
	const names = Object.keys(inputs.start);
	const states = names.map((name) => [
		inputs.start[name] as number,
		...rows.map((row) => row[columns.indexOf(name)] as number),
	]);
	const texts = textsHolding(submission, nodes, names, states);
	const called = new Map(
		names.flatMap((name, i) => (texts[i] === undefined ? [] : [[name, texts[i]] as const])),
	);
	return names.flatMap((name, i): HeldParameter[] => {
		const text = texts[i];
		const slope = slopeText(submission, exercise, inputs, loss, name, called);
		return text === undefined || slope === undefined
			? []
			: [{ name, text, slope, states: states[i] as number[] }];
	});
}

/**
 * For each parameter the name, element or property that was read with its states, one after the other. Where several
 * were, one that is assigned, as a helper's own names are not, and that of the parameter's name; never one for two.
 */
function textsHolding(
	submission: Submission,
	nodes: readonly WatchedNode[],
	names: readonly string[],
	states: readonly (readonly number[])[],
): readonly (string | undefined)[] {
	const reads = readsIn(submission, nodes);
	const taken = new Set<string>();
	const assigned = new Set(
		submission.syntax.flatMap((node) =>
			isWriteTarget(submission.syntax, node) ? [bare(textOf(submission, node))] : [],
		),
	);
	return states.map((own, i) => {
		const fitting = (strictly: boolean) =>
			[...reads].flatMap(([text, values]) =>
				!taken.has(text) && goesThrough(values, own, strictly) ? [text] : [],
			);
		const strict = fitting(true);
		// A parameter that moves with every sample is read in other states as well.
		const loose = strict.length > 0 ? strict : fitting(false);
		const moving = loose.filter(
			(text) => assigned.has(text) || assigned.has(text.split(/[.[]/)[0] as string),
		);
		const likely = moving.length > 0 ? moving : loose;
		const text = likely.find((other) => other === names[i]) ?? likely.find((other) => !names.includes(other));
		if (text !== undefined) taken.add(text);
		return text;
	});
}

/** What was read of each name, element or property, in the order of time. */
function readsIn(
	submission: Submission,
	nodes: readonly WatchedNode[],
): ReadonlyMap<string, readonly number[]> {
	const reads = new Map<string, { readonly value: number; readonly time: number }[]>();
	for (const { node, values, times, isList } of nodes) {
		if (isList || !/^(Identifier|ElementAccess|PropertyAccess)/.test(node.kind)) continue;
		const text = bare(textOf(submission, node));
		const known = reads.get(text) ?? [];
		known.push(...values.map((value, i) => ({ value, time: times[i] as number })));
		reads.set(text, known);
	}
	return new Map(
		[...reads].map(([text, known]) => [
			text,
			known.sort((a, b) => a.time - b.time).map(({ value }) => value),
		]),
	);
}

/** Whether all states but the last were read in their order; strictly, and no other values. */
function goesThrough(values: readonly number[], states: readonly number[], strictly: boolean): boolean {
	if (strictly && !values.every((value) => states.some((state) => near(value, state)))) return false;
	let at = 0;
	for (const value of values) if (at < states.length - 1 && near(value, states[at] as number)) at += 1;
	return at === states.length - 1;
}

/** The rate as the student calls it, or as the task has it. */
export function rateName(
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
const slopeText = (
	submission: Submission,
	exercise: Exercise,
	inputs: DescentInputs,
	loss: string,
	name: string,
	called: ReadonlyMap<string, string>,
): string | undefined =>
	formulaText(submission, exercise, inputs, derive(parseExpression(loss), name), called);

/** A formula of the parameters and the data in the student's names, summed over the samples where there are any. */
export function formulaText(
	submission: Submission,
	exercise: Exercise,
	inputs: DescentInputs,
	formula: Expression,
	called: ReadonlyMap<string, string>,
): string | undefined {
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

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
export const isNear = (values: readonly number[], states: readonly number[]) =>
	values.length === states.length && values.every((value, i) => near(value, states[i] as number));
