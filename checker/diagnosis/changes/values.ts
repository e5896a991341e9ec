/** Changes of numbers and names. */
import type { Change, Clues } from '../../misconceptions/misconception.ts';
import { declarationOf, namesInScope, usesOf } from '../../submission/names.ts';
import { childrenOf, isWriteTarget, parentOf, part, parts, textOf } from '../../submission/tree.ts';
import type { Submission, SyntaxNode } from '../../types.ts';
import { type Code, change, isConstant, isValue, literalValue, replacing, signOf } from './code.ts';
import { listsIn } from './lists.ts';
import { parameterNames } from './parameters.ts';

const written = (value: number) => (value < 0 ? `(${value})` : String(value));

/** A literal → its neighbours, double, half, 0, 1, 2, and the numbers of the task. */
export function* numberChanges(code: Code, clues: Clues): Generator<Change> {
	const task = numbersOf(clues.inputs);
	for (const node of code.syntax) {
		if (node.kind !== 'NumericLiteral') continue;
		const value = literalValue(code, node);
		if (value === undefined || node.field === 'name') continue;
		const parent = parentOf(code.syntax, node);
		const isExponent = signOf(code, parent) === '**' && node.field === 'right';
		const decimals = clues.exercise.form.kind === 'program' ? [clues.exercise.form.decimals] : [];
		const near = [value + 1, value - 1, 2 * value, value / 2, 0, 1, 2, 3, ...decimals];
		for (const other of new Set([...task, ...near, ...(clues.hasDifference ? [goodWidth] : [])])) {
			if (other === value) continue;
			const isAsked = decimals.includes(other) && isDigits(code, node);
			const cost = isAsked || task.has(other) ? 1.1 : Math.abs(other - value) === 1 ? 1.5 : 1.8;
			yield change(isExponent ? 'exponent' : 'number', cost, node, replacing(node, written(other)));
		}
	}
}

/** A width with which a central difference of the curriculum's functions is right in all that is compared. */
const goodWidth = 1e-5;

/** Every number among the inputs. */
export function numbersOf(inputs: unknown, found: Set<number> = new Set()): Set<number> {
	if (typeof inputs === 'number') found.add(inputs);
	else if (Array.isArray(inputs)) {
		if (inputs.length <= 4) for (const item of inputs) numbersOf(item, found);
	} else if (typeof inputs === 'object' && inputs !== null) {
		for (const item of Object.values(inputs)) numbersOf(item, found);
	}
	return found;
}

/** A name → another one that can be seen there; a number → a name that should have stood in its place. */
export function* nameChanges(code: Code, clues: Clues): Generator<Change> {
	const task = numbersOf(clues.inputs);
	const lists = listsIn(code);
	for (const node of code.syntax) {
		const isName = node.kind === 'Identifier' && isValue(code, node) && !isWriteTarget(code.syntax, node);
		const value = node.kind === 'NumericLiteral' ? literalValue(code, node) : undefined;
		// [3, -4, 0] where a list that is given belongs
		const isList = node.kind === 'ArrayLiteralExpression' && isConstantList(code, node);
		if (!isName && value === undefined && !isList) continue;
		if (value !== undefined && isParameter(code, node, clues)) continue;
		const own = isName ? declarationOf(code.syntax, node) : undefined;
		const holdsList = isList || (own !== undefined && lists.has(own));
		for (const other of namesInScope(code.syntax, node).slice(0, 14)) {
			const { name, kind } = other;
			if (name === node.text || kind === 'function' || kind === 'class' || kind === 'import') continue;
			// What has an index or a length stands for no number.
			if (lists.has(other) && !holdsList && own?.kind !== 'parameter') continue;
			const cost = isName ? 1.6 : value !== undefined && task.has(value) ? 1.4 : 1.9;
			yield change('name', cost, node, replacing(node, name));
		}
	}
	yield* memberChanges(code);
	yield* calleeChanges(code);
}

/** this.w → this.x: another member that the same thing is known to have; out.z → this.z: the same of another thing */
function* memberChanges(code: Code): Generator<Change> {
	const members = new Map<string, Set<string>>();
	const reads = code.syntax.flatMap((node) => {
		const owner =
			node.kind === 'PropertyAccessExpression' ? part(code.syntax, node, 'expression') : undefined;
		const name = owner && part(code.syntax, node, 'name');
		if (!owner || !name || parentOf(code.syntax, node)?.kind === 'CallExpression') return [];
		const of = textOf(code, owner);
		members.set(of, (members.get(of) ?? new Set()).add(textOf(code, name)));
		return isValue(code, node) && !isWriteTarget(code.syntax, node) ? [{ node, owner, of, name }] : [];
	});
	for (const { node, owner, of, name } of reads) {
		const own = textOf(code, name);
		for (const other of [...(members.get(of) as Set<string>)].slice(0, 10))
			if (other !== own) yield change('name', 1.7, node, replacing(name, other));
		for (const [other, names] of members)
			if (other !== of && names.has(own)) yield change('name', 1.7, node, replacing(owner, other));
	}
}

/** A list of numbers alone, as the value of a name or an argument. */
function isConstantList(code: Code, node: SyntaxNode): boolean {
	const items = childrenOf(code.syntax, node);
	return items.length > 1 && items.every((item) => literalValue(code, item) !== undefined);
}

/** The initialiser of one of the task's parameters, which is a number by right. */
function isParameter(code: Code, node: SyntaxNode, { exercise }: Clues): boolean {
	const parent = parentOf(code.syntax, node);
	const name = parent?.kind === 'VariableDeclaration' ? part(code.syntax, parent, 'name')?.text : undefined;
	return name !== undefined && exercise.form.kind === 'program' && name in exercise.form.parameters;
}

/** const WIDTH = 0.5; … WIDTH → h: every use of a constant becomes the parameter that it stands for */
export function* constantsForParameters(code: Submission, { exercise }: Clues): Generator<Change> {
	const names = [...parameterNames(exercise, code).values()];
	for (const node of code.syntax) {
		if (node.kind !== 'VariableDeclaration') continue;
		const name = part(code.syntax, node, 'name');
		const value = part(code.syntax, node, 'initializer');
		if (!name || !value || !isConstant(code, value) || names.includes(textOf(code, name))) continue;
		const declared = declarationOf(code.syntax, name);
		const uses = declared ? usesOf(code.syntax, declared).filter((use) => isValue(code, use)) : [];
		if (uses.length === 0) continue;
		for (const parameter of names) {
			yield change('name', 1.8, node, ...uses.map((use) => replacing(use, parameter)));
		}
	}
}

/** Every rounding of what is printed at once: toFixed(1) → toFixed(3), or the scale of Math.round */
export function* roundingChanges(code: Code, { exercise }: Clues): Generator<Change> {
	if (exercise.form.kind !== 'program') return;
	const { decimals } = exercise.form;
	const digits = code.syntax.filter((node) => node.kind === 'NumericLiteral' && isDigits(code, node));
	if (digits[0] && digits.length > 1) {
		yield change('number', 1.2, digits[0], ...digits.map((node) => replacing(node, String(decimals))));
	}
	const scales = code.syntax.filter((node) => {
		const value = node.kind === 'NumericLiteral' ? literalValue(code, node) : undefined;
		return value === 1 || value === 10 || value === 100 || value === 1000;
	});
	for (const scale of [1, 10, 100, 1000]) {
		const same = scales.filter((node) => literalValue(code, node) === scale);
		if (same[0] && same.length > 1 && scale !== 10 ** decimals) {
			yield change('number', 1.7, same[0], ...same.map((node) => replacing(node, String(10 ** decimals))));
		}
	}
}

/** The 3 of w.toFixed(3) */
function isDigits({ syntax }: Code, node: SyntaxNode): boolean {
	const parent = parentOf(syntax, node);
	const callee = parent?.kind === 'CallExpression' ? part(syntax, parent, 'expression') : undefined;
	const name = callee && part(syntax, callee, 'name');
	return node.field === 'arguments' && /^to(Fixed|Precision)$/.test(name?.text ?? '');
}

/** f(…) → g(…) among the functions of the file; Math.sin → Math.cos and the like */
function* calleeChanges(code: Code): Generator<Change> {
	const relatives: Readonly<Record<string, readonly string[]>> = {
		sin: ['cos'],
		cos: ['sin'],
		log: ['exp'],
		exp: ['log'],
		push: ['unshift'],
		unshift: ['push'],
		max: ['min'],
		min: ['max'],
		indexOf: ['lastIndexOf'],
		lastIndexOf: ['indexOf'],
	};
	for (const node of code.syntax) {
		if (node.kind !== 'CallExpression') continue;
		const callee = part(code.syntax, node, 'expression');
		if (callee?.kind === 'PropertyAccessExpression') {
			for (const name of parts(code.syntax, callee, 'name')) {
				for (const other of relatives[textOf(code, name)] ?? [])
					yield change('name', 1.6, node, replacing(name, other));
			}
		}
		if (callee?.kind !== 'Identifier') continue;
		for (const { name, kind } of namesInScope(code.syntax, node)) {
			if ((kind === 'function' || kind === 'const' || kind === 'parameter') && name !== callee.text) {
				yield change('name', 1.8, node, replacing(callee, name));
			}
		}
	}
}
