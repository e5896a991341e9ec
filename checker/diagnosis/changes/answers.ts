/**
 * Answers written anew from the reference, where nothing smaller helps: the elements of what is returned, the names that
 * they stand under, what each sample adds to a sum, what a quotient is divided by.
 */
import type { Change, Clues } from '../../misconceptions/misconception.ts';
import type { Reference } from '../../spec-types.ts';
import { declarationOf, usesOf } from '../../submission/names.ts';
import {
	childrenOf,
	enclosing,
	enclosingLoop,
	isFunction,
	isWriteTarget,
	parentOf,
	part,
	parts,
	textOf,
	unwrapped,
} from '../../submission/tree.ts';
import type { Trial } from '../../trial/trial.ts';
import type { Edit, Submission, SyntaxNode } from '../../types.ts';
import { resultsOf, valuesOf } from '../sources.ts';
import { arithmeticOf, change, instead, literalValue, operandText, signOf } from './code.ts';
import { layersIn, linksIn } from './links.ts';
import { exportedFunction, indexAround, parameterNames } from './parameters.ts';
import {
	type Answer,
	answerIn,
	contributionsIn,
	differenceIn,
	guarded,
	type Names,
	quantitiesIn,
	quotientIn,
} from './textbook.ts';

export function* answers(
	submission: Submission,
	{ exercise, inputs }: Clues,
	trial: Trial,
): Generator<Change> {
	const made = exportedFunction(exercise, submission);
	if (!made) return;
	const names = parameterNames(exercise, submission);
	const results = resultsOf(submission.syntax, made);
	const answer = answerAnew(inputs, exercise.form.columns, names);
	for (const { columns, whole } of answer ? [answer] : []) {
		for (const result of results) {
			if (columns) yield* columnsAnew(submission, result, columns, trial);
			yield change('answer', 4, result, instead(submission, result, whole));
		}
	}
	if (inputs.routine === 'difference') {
		yield* differencesAnew(submission, inputs, names);
		const [point, each] = [names.get('point'), differenceIn(inputs, names, 'i')];
		const isGradient = Array.isArray(inputs.point) && inputs.index === undefined;
		for (const result of point && each && isGradient ? results : []) {
			yield change('answer', 4.1, result, instead(submission, result, `${point}.map((_, i) => ${each})`));
		}
	}
	if (inputs.routine === 'gradient' && inputs.data) {
		const sites = sampleSites(submission);
		for (const { node, index, edit } of sites) {
			for (const text of contributionsIn(inputs, names, index)) {
				if (text === undefined) continue;
				const edits = edit ? [edit] : [];
				yield change('rewrite', 2.6, node, ...edits, instead(submission, node, text));
			}
		}
	}
	yield* quotients(submission, quotientIn(inputs, names));
	for (const text of quantitiesIn(inputs, names)) {
		for (const node of submission.syntax) {
			if (!isComputed(submission, node) || textOf(submission, node) === text) continue;
			yield change('rewrite', 2.4, node, instead(submission, node, text));
		}
	}
}

function answerAnew(inputs: Reference, columns: readonly string[], names: Names): Answer | undefined {
	if (inputs.routine === 'backward') return linksIn(inputs, columns, names);
	return inputs.routine === 'repeated' ? layersIn(inputs, names) : answerIn(inputs, names);
}

/** Where a component is returned, collected or mapped: the whole difference quotient. */
function* differencesAnew(
	submission: Submission,
	inputs: Extract<Reference, { routine: 'difference' }>,
	names: Names,
): Generator<Change> {
	for (const node of submission.syntax) {
		if (!isResult(submission, node) || node.kind === 'ArrowFunction') continue;
		const asked = names.get('index');
		const index = asked === undefined ? indexAround(submission, node) : { name: asked };
		const text = differenceIn(inputs, names, index?.name);
		const edits = index?.edit ? [index.edit] : [];
		if (text) yield change('answer', 4, node, ...edits, instead(submission, node, text));
	}
}

/** The elements of a returned list, or the names that stand there, one by one and all that are wrong at once. */
function* columnsAnew(
	submission: Submission,
	result: SyntaxNode,
	texts: readonly string[],
	{ comparison }: Trial,
): Generator<Change> {
	const { syntax } = submission;
	const elements = result.kind === 'ArrayLiteralExpression' ? childrenOf(syntax, result) : [];
	if (elements.length !== texts.length) return;
	const wrong = elements.flatMap((element, i) =>
		comparison.cells.some((cells) => cells[i] === false) ? [{ element, text: texts[i] as string }] : [],
	);
	const [first] = wrong;
	if (!first) return;
	const named = wrong.flatMap(({ element, text }) => {
		const value = initialValue(submission, element);
		return value ? [{ node: value, edit: instead(submission, value, text) }] : [];
	});
	for (const { node, edit } of named) yield change('answer', 3.8, node, edit);
	if (named[0] && named.length === wrong.length && new Set(named.map(({ node }) => node)).size > 1) {
		yield change('answer', 3.85, named[0].node, ...named.map(({ edit }) => edit));
	}
	const anew = wrong.map(({ element, text }) => instead(submission, element, text));
	if (anew.length > 1) yield change('answer', 3.9, first.element, ...anew);
	for (const [i, { element }] of wrong.entries()) yield change('answer', 3.8, element, anew[i] as Edit);
}

/** The expression that a name stands for, where it never gets another. */
function initialValue({ syntax, ...code }: Submission, element: SyntaxNode): SyntaxNode | undefined {
	if (element.kind !== 'Identifier') return undefined;
	const declaration = declarationOf(syntax, element);
	const holder = declaration && parentOf(syntax, declaration.node);
	const value = holder?.kind === 'VariableDeclaration' ? part(syntax, holder, 'initializer') : undefined;
	if (!declaration || !value || literalValue({ syntax, ...code }, value) !== undefined) return undefined;
	return usesOf(syntax, declaration).some((use) => isWriteTarget(syntax, use)) ? undefined : value;
}

interface Site {
	readonly node: SyntaxNode;
	readonly index: string;
	readonly edit?: Edit;
}

/** sum += □ in a loop; xs.map((x, i) => □); xs.reduce((sum, x, i) => sum + □, 0) */
function sampleSites(submission: Submission): readonly Site[] {
	const { syntax } = submission;
	return syntax.flatMap((node) => {
		if (/^[-+]?=$/.test(signOf(submission, node))) {
			return siteAt(submission, part(syntax, node, 'right'));
		}
		const body = node.kind === 'ArrowFunction' ? part(syntax, node, 'body') : undefined;
		if (!body || body.kind === 'Block' || parentOf(syntax, node)?.kind !== 'CallExpression') return [];
		const [first] = parts(syntax, node, 'parameters');
		const name = first && part(syntax, first, 'name');
		const sum = arithmeticOf(submission, body);
		const carries = sum?.sign === '+' && name && textOf(submission, sum.left) === name.text;
		return siteAt(submission, carries ? sum.right : body);
	});
}

function siteAt(submission: Submission, node: SyntaxNode | undefined): readonly Site[] {
	const index = node && indexAround(submission, node);
	return node && index ? [{ node, index: index.name, ...(index.edit ? { edit: index.edit } : {}) }] : [];
}

/** a → 0/0-safe a / ‖b‖; a / c → a / ‖b‖; const c = … → ‖b‖; the guard put before a quotient */
function* quotients(
	submission: Submission,
	quotient: { readonly top?: string; readonly bottom: string } | undefined,
): Generator<Change> {
	if (!quotient) return;
	const { syntax } = submission;
	const { bottom } = quotient;
	for (const node of syntax) {
		const divided = arithmeticOf(submission, node);
		if (divided?.sign === '/') {
			const [top, below] = [operandText(submission, divided.left), textOf(submission, divided.right)];
			yield change('guard', 2, node, instead(submission, node, guarded(top, below)));
			const at = makerOf(submission, divided.right);
			if (at) yield change('rewrite', 2.4, at, instead(submission, divided.right, bottom));
		}
		if (isResult(submission, node)) {
			const top = operandText(submission, node);
			// What is divided as a whole says more than each part of it that is.
			const cost = enclosingLoop(syntax, node) ? 2.8 : 2.5;
			yield change('insert', cost, node, instead(submission, node, guarded(top, bottom)));
		}
	}
}

/**
 * Where a divisor gets its value: where a name is declared or added to, else where it stands. Undefined where what the
 * name is declared with can be written anew itself.
 */
function makerOf(submission: Submission, divisor: SyntaxNode): SyntaxNode | undefined {
	const { syntax } = submission;
	const declaration = divisor.kind === 'Identifier' ? declarationOf(syntax, divisor) : undefined;
	if (!declaration) return divisor;
	const values = valuesOf(syntax, declaration);
	const last = values.at(-1);
	return values.length === 1 && last && isComputed(submission, last) ? undefined : (last ?? divisor);
}

/** The value of a name that is computed, not copied, or what is compared with a number. */
function isComputed(submission: Submission, node: SyntaxNode): boolean {
	const { syntax } = submission;
	const parent = parentOf(syntax, node);
	if (!/^(Call|Binary|Conditional|ElementAccess)Expression$/.test(unwrapped(syntax, node).kind)) return false;
	if (parent?.kind === 'VariableDeclaration') return node.field === 'initializer';
	return /^[<>]=?$/.test(signOf(submission, parent));
}

/** What a function returns, an element of it, or what is pushed or summed up: where a division may be missing. */
function isResult({ syntax }: Submission, node: SyntaxNode): boolean {
	const parent = parentOf(syntax, node);
	if (!parent || node.kind === 'Block' || /Literal/.test(node.kind)) return false;
	if (parent.kind === 'ReturnStatement') return enclosing(syntax, parent, isFunction) !== undefined;
	if (parent.kind === 'ArrowFunction') return node.field === 'body';
	return (
		(parent.kind === 'CallExpression' && node.field === 'arguments' && node.kind !== 'ArrowFunction') ||
		(parent.kind === 'VariableDeclaration' && node.field === 'initializer')
	);
}
