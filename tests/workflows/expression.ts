/** Expressions of workflows, evaluated by GitHub's own evaluator. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** `github`, `runner`, `steps`, …: what expressions may name, as plain values. */
export type Contexts = Readonly<Record<string, unknown>>;

const statusFunctions = ['success', 'failure', 'cancelled', 'always'] as const;

/** @param failed whether a step before has failed: what `success()` and `failure()` ask */
function evaluate(text: string, contexts: Contexts, failed: boolean): data.ExpressionData {
	const answers = { success: !failed, failure: failed, cancelled: false, always: true };
	const functions = statusFunctions.map((name) => ({
		name,
		minArgs: 0,
		maxArgs: 0,
		call: () => new data.BooleanData(answers[name]),
	}));
	const { tokens } = new Lexer(text).lex();
	const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
	const values = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
	return new Evaluator(parsed, values, new Map(functions.map((one) => [one.name, one]))).evaluate();
}

/** A text with each `${{ … }}` replaced by its value. */
export const filledIn = (text: string, contexts: Contexts): string =>
	text.replace(/\$\{\{(.*?)\}\}/gs, (_all, expression: string) =>
		evaluate(expression.trim(), contexts, false).coerceString(),
	);

/** An `if`: without a status function it asks for success as well. */
export function holds(condition: string | undefined, contexts: Contexts, failed: boolean): boolean {
	const text = (condition ?? 'success()').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1').trim();
	const asksForStatus = statusFunctions.some((name) => text.includes(`${name}(`));
	const value = evaluate(asksForStatus ? text : `success() && (${text})`, contexts, failed);
	return !['', 'false', '0'].includes(value.coerceString());
}
