/** Derivatives by rule, as they are taught: constant, sum, multiple, product, quotient, power, chain, and a table. */
import { add, call, divide, fill, isConstantIn, multiply, negate, power, subtract } from './build.ts';
import { type Expression, isValue, number, variable } from './expression.ts';
import { functionNamed } from './functions.ts';

interface At {
	/** Where in the expression the rule is used: the component, then the way down to the operation. */
	readonly place: string;
	/** The component, where several are derived one by one. */
	readonly towards?: string;
}

export interface DerivationRules {
	/** A number, or a variable that is held constant: c′ = 0 */
	readonly constant: (at: At & { readonly name?: string }) => Expression;
	/** x′ = 1 */
	readonly identity: (at: At) => Expression;
	/** (u + v)′ = u′ + v′ */
	readonly sum: (at: At & { readonly du: Expression; readonly dv: Expression }) => Expression;
	/** (u − v)′ = u′ − v′ */
	readonly difference: (at: At & { readonly du: Expression; readonly dv: Expression }) => Expression;
	/** (c·u)′ = c·u′ */
	readonly multiple: (
		at: At & { readonly factor: Expression; readonly u: Expression; readonly du: Expression },
	) => Expression;
	/** (uv)′ = u′v + uv′ */
	readonly product: (at: At & Pair) => Expression;
	/** (u/v)′ = (u′v − uv′)/v² */
	readonly quotient: (at: At & Pair) => Expression;
	/** (uⁿ)′ with respect to u: n·uⁿ⁻¹ */
	readonly power: (at: At & { readonly base: Expression; readonly exponent: Expression }) => Expression;
	/** f′(u) from the table of functions */
	readonly call: (at: At & { readonly name: string; readonly u: Expression }) => Expression;
	/** f(u)′ = f′(u)·u′; not asked where u is the bare variable */
	readonly chain: (at: At & Link) => Expression;
	/** A component of the gradient as it is written down: of all derivatives its own */
	readonly partial: (
		at: At & { readonly index: number; readonly derivatives: readonly Expression[] },
	) => Expression;
}

export interface Pair {
	readonly u: Expression;
	readonly v: Expression;
	readonly du: Expression;
	readonly dv: Expression;
}

export interface Link {
	/** f′ as a function of its argument, so that it can be taken elsewhere too. */
	readonly outer: (at: Expression) => Expression;
	readonly u: Expression;
	readonly du: Expression;
	/** f(u), the output of this link */
	readonly value: Expression;
	readonly variable: Expression;
}

export const derivationRules: DerivationRules = {
	constant: () => number(0),
	identity: () => number(1),
	sum: ({ du, dv }) => add(du, dv),
	difference: ({ du, dv }) => subtract(du, dv),
	multiple: ({ factor, du }) => multiply(factor, du),
	product: ({ u, v, du, dv }) => add(multiply(du, v), multiply(u, dv)),
	quotient: ({ u, v, du, dv }) => divide(subtract(multiply(du, v), multiply(u, dv)), power(v, number(2))),
	power: ({ base, exponent }) => multiply(exponent, power(base, subtract(exponent, number(1)))),
	call: ({ name, u }) => fill(functionNamed(name).derivatives[0] as string, { u }),
	chain: ({ outer, u, du }) => multiply(outer(u), du),
	partial: ({ index, derivatives }) => derivatives[index] as Expression,
};

/**
 * The derivative of `e` with respect to the variable `x`, every other variable held constant.
 *
 * @param place a name for this derivation, with which the places of its rules begin
 */
export function derive(
	e: Expression,
	x: string,
	rules: DerivationRules = derivationRules,
	place = '',
): Expression {
	const below = (way: string, part: Expression) => derive(part, x, rules, `${place}.${way}`);
	switch (e.kind) {
		case 'number':
			return rules.constant({ place });
		case 'variable':
			return e.name === x ? rules.identity({ place }) : rules.constant({ place, name: e.name });
		case 'negative':
			return negate(below('of', e.of));
		case 'call':
			return e.arguments.length === 1
				? link(e, x, rules, place, e.arguments[0] as Expression, (u) =>
						rules.call({ place, name: e.name, u }),
					)
				: deriveOfSeveral(e, below);
		case 'binary':
			break;
	}
	const { left: u, right: v } = e;
	switch (e.operator) {
		case '+':
			return rules.sum({ place, du: below('left', u), dv: below('right', v) });
		case '-':
			return rules.difference({ place, du: below('left', u), dv: below('right', v) });
		case '*':
			if (isConstantIn(u, x)) return rules.multiple({ place, factor: u, u: v, du: below('right', v) });
			if (isConstantIn(v, x)) return rules.multiple({ place, factor: v, u, du: below('left', u) });
			return rules.product({ place, u, v, du: below('left', u), dv: below('right', v) });
		case '/':
			if (isConstantIn(v, x))
				return rules.multiple({ place, factor: divide(number(1), v), u, du: below('left', u) });
			return rules.quotient({ place, u, v, du: below('left', u), dv: below('right', v) });
		case '^':
			if (isConstantIn(v, x))
				return link(e, x, rules, place, u, (base) => rules.power({ place, base, exponent: v }));
			// (uᵛ)′ = uᵛ · (v·ln u)′
			return multiply(e, derive(multiply(v, call('log', u)), x, rules, `${place}.log`));
	}
}

/** The derivatives with respect to each of the names, which are also the places of their rules. */
export function partials(
	e: Expression,
	names: readonly string[],
	rules: DerivationRules = derivationRules,
): readonly Expression[] {
	const derivatives = names.map((name) => derive(e, name, heading(rules, name), name));
	return names.map((place, index) => rules.partial({ place, index, derivatives }));
}

/** The derivative of a function of one variable, as it is written down. */
export function derivativeOf(
	e: Expression,
	x: string,
	rules: DerivationRules = derivationRules,
	place = '',
): Expression {
	return rules.partial({ place, index: 0, derivatives: [derive(e, x, heading(rules, place), place)] });
}

/**
 * The rules as they are used on the way to one component, so that a mistake can be made in all of that component. Whoever
 * asks makes the question anew each time, so the component is written into it; the textbook's own rules do not look at it.
 */
function heading(rules: DerivationRules, towards: string): DerivationRules {
	const headed: Record<string, (at: At) => Expression> = {};
	for (const [name, rule] of Object.entries(rules) as [keyof DerivationRules, (at: At) => Expression][])
		headed[name] = rule === derivationRules[name] ? rule : (at) => rule(Object.assign(at, { towards }));
	return headed as unknown as DerivationRules;
}

function link(
	e: Expression,
	x: string,
	rules: DerivationRules,
	place: string,
	u: Expression,
	outer: (at: Expression) => Expression,
): Expression {
	if (isConstantIn(u, x)) return derive(u.kind === 'variable' ? u : number(0), x, rules, `${place}.inner`);
	const du = derive(u, x, rules, `${place}.inner`);
	if (u.kind === 'variable' && isValue(du, 1)) return outer(u);
	return rules.chain({ place, outer, u, du, value: e, variable: variable(x) });
}

/** max(u, v)′ and min(u, v)′: whichever is in force */
function deriveOfSeveral(
	e: Extract<Expression, { kind: 'call' }>,
	below: (way: string, part: Expression) => Expression,
): Expression {
	const [u, v] = e.arguments as readonly [Expression, Expression];
	const [first, second] = functionNamed(e.name).derivatives.map((slope) => fill(slope, { u, v }));
	return add(multiply(first as Expression, below('0', u)), multiply(second as Expression, below('1', v)));
}
