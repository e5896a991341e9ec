/** What the student calls the task's inputs: the parameters of the exported function, by position. */
import { childrenOf, enclosing, isFunction, isLoop, part, parts } from '../../submission/tree.ts';
import type { ArgumentForm, Exercise, Submission, SyntaxNode } from '../../types.ts';
import type { Code } from './code.ts';

/** Input path → the parameter's name, where the exported function takes it by a plain name. */
export function parameterNames(exercise: Exercise, submission: Submission): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	if (exercise.form.kind === 'program') {
		for (const [name, path] of Object.entries(exercise.form.parameters)) names.set(path, name);
		return names;
	}
	const made = exportedFunction(exercise, submission);
	if (exercise.form.kind !== 'function' || !made) return names;
	const given = parts(submission.syntax, made, 'parameters');
	for (const [i, argument] of exercise.form.arguments.entries()) {
		const name = given[i] && part(submission.syntax, given[i], 'name');
		if (name?.kind === 'Identifier' && name.text) names.set(pathOf(argument), name.text);
	}
	return names;
}

/** A function's derivative stands under its path with a dash. */
function pathOf(argument: ArgumentForm): string {
	if (typeof argument === 'string') return argument;
	if (!('function' in argument)) return argument.join();
	return argument.derivative ? `${argument.function}'` : argument.function;
}

export function exportedFunction(
	{ form }: Exercise,
	{ exports, syntax }: Submission,
): SyntaxNode | undefined {
	if (form.kind !== 'function') return undefined;
	const local = exports.find(({ name }) => name === form.name)?.local ?? form.name;
	for (const node of syntax) {
		const name = part(syntax, node, 'name');
		if (name?.text !== local) continue;
		if (node.kind === 'FunctionDeclaration') return node;
		const value = node.kind === 'VariableDeclaration' ? part(syntax, node, 'initializer') : undefined;
		if (value && isFunction(value)) return value;
	}
	return undefined;
}

/** A name that counts the coordinates at a node, and the edit that makes one where a callback leaves its index out. */
export interface Index {
	readonly name: string;
	readonly edit?: { readonly start: number; readonly end: number; readonly text: string };
}

/** The index of the nearest loop or `map` around a node. */
export function indexAround(code: Code, node: SyntaxNode): Index | undefined {
	const { syntax } = code;
	for (
		let around = enclosing(syntax, node, isCounting);
		around;
		around = enclosing(syntax, around, isCounting)
	) {
		if (isLoop(around)) {
			const counter = counterOf(code, around);
			if (counter) return { name: counter };
			continue;
		}
		const parameters = parts(syntax, around, 'parameters');
		const place = isReduced(code, around) ? 2 : 1;
		const second = parameters[place] && part(syntax, parameters[place], 'name');
		if (second?.text) return { name: second.text };
		const body = part(syntax, around, 'body');
		const given = parameters.map((parameter) => code.text.slice(parameter.start, parameter.end));
		if (body && place === 2 && parameters.length === 2 && body.start <= node.start) {
			const text = `(${given.join(', ')}, k) => `;
			return { name: 'k', edit: { start: around.start, end: body.start, text } };
		}
		if (!body || !isMapped(code, around) || body.start > node.start) continue;
		const first = parameters[0] ? code.text.slice(parameters[0].start, parameters[0].end) : '_';
		return { name: 'i', edit: { start: around.start, end: body.start, text: `(${first}, i) => ` } };
	}
	return undefined;
}

const isCounting = (node: SyntaxNode) => isLoop(node) || node.kind === 'ArrowFunction';

/** Whether a function is handed to reduce: its index comes third. */
function isReduced({ syntax, text }: Code, node: SyntaxNode): boolean {
	const call = syntax[node.parent];
	const callee = call?.kind === 'CallExpression' ? part(syntax, call, 'expression') : undefined;
	return callee !== undefined && /\.reduce$/.test(text.slice(callee.start, callee.end));
}

/** Whether a function is handed to map, forEach or from. */
function isMapped({ syntax, text }: Code, node: SyntaxNode): boolean {
	const call = syntax[node.parent];
	const callee = call?.kind === 'CallExpression' ? part(syntax, call, 'expression') : undefined;
	return callee !== undefined && /\.(map|forEach|from)$/.test(text.slice(callee.start, callee.end));
}

function counterOf({ syntax }: Code, loop: SyntaxNode): string | undefined {
	const list = part(syntax, loop, 'initializer');
	const declaration = list && childrenOf(syntax, list).find(({ kind }) => kind === 'VariableDeclaration');
	const name = declaration && part(syntax, declaration, 'name');
	if (name?.text) return name.text;
	// while (i < n): the name that the condition begins with
	const condition = part(syntax, loop, 'expression');
	const left = condition && part(syntax, condition, 'left');
	return left?.kind === 'Identifier' ? left.text : undefined;
}
