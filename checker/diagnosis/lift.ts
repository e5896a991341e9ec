/**
 * A fix taken back to where the value is made. `return slope / h;` undoes what `const slope = …` lacks: it is the line of
 * slope that a teacher points to. The change is made there instead, and counts only if everything is right again.
 */
import type { Change } from '../misconceptions/misconception.ts';
import { type Declaration, declarationOf } from '../submission/names.ts';
import {
	enclosing,
	isAssignment,
	isStatement,
	parentOf,
	part,
	parts,
	textOf,
	unwrapped,
} from '../submission/tree.ts';
import type { Edit, Submission, SyntaxNode } from '../types.ts';
import { arithmeticOf, instead, operandText } from './changes/code.ts';
import { isFix, type Workshop } from './repair.ts';
import { memberValues, resultsOf, valuesOf } from './sources.ts';

/** A value passes through at most so many names and functions that are followed. */
const mostSteps = 4;

/** Kinds whose changes say something of the value itself, and not of which value is taken. */
const ofTheValue = new Set<Change['kind']>(['insert', 'delete', 'rewrite', 'sign', 'wrap']);

/**
 * @param wrong expressions that hold a number which only the mistake computes
 * @returns the change that says the same furthest back; the given one where there is none
 */
export async function lifted(
	workshop: Workshop,
	change: Change,
	wrong: ReadonlySet<number>,
): Promise<Change> {
	let at = change;
	for (let step = 0; step < mostSteps; step += 1) {
		const next = await firstFix(workshop, liftsOf(workshop.submission, at, wrong));
		if (!next) return at;
		at = next;
	}
	return at;
}

async function firstFix(workshop: Workshop, changes: readonly Change[]): Promise<Change | undefined> {
	for (const change of changes) if (await isFix(workshop, change.edits)) return change;
	return undefined;
}

/** The same change where the value that is changed is made, the last place first. */
export function liftsOf(
	submission: Submission,
	change: Change,
	wrong: ReadonlySet<number>,
): readonly Change[] {
	const [edit, ...others] = change.edits;
	if (!edit || others.length > 0 || !ofTheValue.has(change.kind)) return [];
	const use = usedIn(submission, edit);
	const stands = use && standing(submission, use.expression);
	if (!use || stands === 'named anew') return [];
	const { expression, after } = use;
	return sourcesFor(submission, expression, change.kind)
		.filter(({ value }) => stands === 'handed out' || wrong.has(value.id))
		.map(({ value, renamed }) => {
			const made = operandText(submission, value);
			const text = inPlaceOf(after, textOf(submission, expression), made, renamed);
			return { ...change, node: value, edits: [instead(submission, value, text)] };
		})
		.reverse();
}

/** The name or call that an edit changes, with its text afterwards. */
function usedIn(
	submission: Submission,
	edit: Edit,
): { readonly expression: SyntaxNode; readonly after: string } | undefined {
	const { syntax, text } = submission;
	const expression = syntax.find(
		({ kind, start, end }) =>
			(kind === 'Identifier' || kind === 'CallExpression' || kind === 'PropertyAccessExpression') &&
			start === edit.start &&
			end === edit.end,
	);
	if (expression) return { expression, after: edit.text };
	const grown = syntax.find(
		({ kind, start, end }) =>
			kind === 'Identifier' && edit.start === edit.end && (start === edit.start || end === edit.start),
	);
	if (!grown) return undefined;
	const own = text.slice(grown.start, grown.end);
	return { expression: grown, after: grown.start === edit.start ? edit.text + own : own + edit.text };
}

interface Source {
	readonly value: SyntaxNode;
	/** What names at the use are called where the value is made. */
	readonly renamed: ReadonlyMap<string, string>;
}

const sameNames: ReadonlyMap<string, string> = new Map();

/** The expressions that make the value of a name, a call or a property. */
function sourcesFor(submission: Submission, expression: SyntaxNode, kind: Change['kind']): readonly Source[] {
	const { syntax } = submission;
	// What a function lacks at one call may be right at another.
	if (expression.kind === 'CallExpression' && kind !== 'rewrite') return [];
	if (expression.kind === 'CallExpression') {
		const callee = part(syntax, expression, 'expression') as SyntaxNode;
		const declaration = callee.kind === 'Identifier' ? declarationOf(syntax, callee) : undefined;
		const made = declaration && functionOf(syntax, declaration);
		if (!made) return [];
		const [names, given] = [parts(syntax, made, 'parameters'), parts(syntax, expression, 'arguments')];
		const renamed = new Map(
			names.flatMap((name, i) => {
				const own = part(syntax, name, 'name');
				const argument = given[i];
				return own && argument ? [[textOf(submission, argument), textOf(submission, own)] as const] : [];
			}),
		);
		return resultsOf(syntax, made).map((value) => ({ value, renamed }));
	}
	if (expression.kind === 'PropertyAccessExpression') {
		const name = part(syntax, expression, 'name') as SyntaxNode;
		return memberValues(syntax, name.text as string).map(asSource);
	}
	const declaration = declarationOf(syntax, expression);
	if (!declaration || declaration.kind === 'parameter') return [];
	const element = parentOf(syntax, declaration.node);
	if (element?.kind === 'BindingElement') {
		const name = (part(syntax, element, 'propertyName') ?? declaration.node).text;
		const isInObject = parentOf(syntax, element)?.kind === 'ObjectBindingPattern';
		return isInObject && name !== undefined ? memberValues(syntax, name).map(asSource) : [];
	}
	if (functionOf(syntax, declaration)) return [];
	return valuesOf(syntax, declaration).flatMap((value) => {
		const given = isAssignment(syntax, value) ? assignedIn(submission, value) : value;
		return given && given.start < expression.start ? [asSource(given)] : [];
	});
}

const asSource = (value: SyntaxNode): Source => ({ value, renamed: sameNames });

/** The right side of `x = …`; what is only added to a sum is not its value. */
function assignedIn(submission: Submission, assignment: SyntaxNode): SyntaxNode | undefined {
	const operator = part(submission.syntax, assignment, 'operatorToken');
	return operator && textOf(submission, operator) === '='
		? part(submission.syntax, assignment, 'right')
		: undefined;
}

function functionOf(syntax: Submission['syntax'], { node }: Declaration): SyntaxNode | undefined {
	const holder = enclosing(syntax, node, ({ kind }) => /^(Variable|Function)Declaration$/.test(kind));
	if (holder?.kind === 'FunctionDeclaration') return holder;
	const value = holder && part(syntax, holder, 'initializer');
	const made = value && unwrapped(syntax, value);
	return made && /^(ArrowFunction|FunctionExpression)$/.test(made.kind) ? made : undefined;
}

/**
 * How an expression stands where it is used: handed out as it is; as an operand, which may be right and the arithmetic
 * around it wrong; or as what a quantity of another name is, and then the line is that one's: const dz = dh;
 */
function standing(submission: Submission, expression: SyntaxNode): 'handed out' | 'operand' | 'named anew' {
	const { syntax } = submission;
	const isNaming = (node: SyntaxNode) => node.kind === 'VariableDeclaration' || isAssignment(syntax, node);
	const isDecision = ({ kind }: SyntaxNode) => kind === 'ConditionalExpression';
	const parent = parentOf(syntax, expression) as SyntaxNode;
	if (isNaming(parent)) return 'named anew';
	if (arithmeticOf(submission, parent) || parent.kind === 'PrefixUnaryExpression') return 'operand';
	const isEnd = (node: SyntaxNode) => isStatement(node) || isNaming(node) || isDecision(node);
	const around = enclosing(syntax, expression, isEnd) as SyntaxNode;
	// z > 0 ? dh : 0 decides what dz is, whatever dh is.
	if (isDecision(around)) return 'named anew';
	return isNaming(around) ? 'operand' : 'handed out';
}

/** A text with what an expression was made of for the expression, and other names for those of the use. */
function inPlaceOf(
	after: string,
	expression: string,
	made: string,
	renamed: ReadonlyMap<string, string>,
): string {
	const at = after.indexOf(expression);
	const [before, behind] =
		at === -1 ? [after, ''] : [after.slice(0, at), after.slice(at + expression.length)];
	const called = (text: string) =>
		text.replace(/[\p{L}_$][\p{L}\p{N}_$]*/gu, (name) => renamed.get(name) ?? name);
	return at === -1 ? called(after) : called(before) + made + called(behind);
}
