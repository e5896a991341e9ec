/** The functions that expressions may call: value, and slope next to it. */

export interface ElementaryFunction {
	readonly arity: number;
	readonly value: (...given: readonly number[]) => number;
	/** Slope with respect to each argument at the given values. */
	readonly slopes: (...given: readonly number[]) => readonly number[];
	/** The same as text with `u` (and `v`) for the arguments, for the derivation by rules. */
	readonly derivatives: readonly string[];
}

const one = (
	value: (u: number) => number,
	slope: (u: number) => number,
	derivative: string,
): ElementaryFunction => ({
	arity: 1,
	value: value as ElementaryFunction['value'],
	slopes: ((u: number) => [slope(u)]) as ElementaryFunction['slopes'],
	derivatives: [derivative],
});

const sigmoid = (u: number) => 1 / (1 + Math.exp(-u));
/** 1 where u > 0, else 0; NaN stays NaN. So ReLU has slope 0 at 0. */
const step = (u: number) => (Number.isNaN(u) ? u : u > 0 ? 1 : 0);

export const functionTable: Readonly<Record<string, ElementaryFunction>> = {
	sin: one(Math.sin, Math.cos, 'cos(u)'),
	cos: one(Math.cos, (u) => -Math.sin(u), '-sin(u)'),
	tan: one(Math.tan, (u) => 1 / Math.cos(u) ** 2, '1/cos(u)^2'),
	exp: one(Math.exp, Math.exp, 'exp(u)'),
	log: one(Math.log, (u) => 1 / u, '1/u'),
	sqrt: one(Math.sqrt, (u) => 0.5 / Math.sqrt(u), '1/(2*sqrt(u))'),
	abs: one(Math.abs, Math.sign, 'sign(u)'),
	tanh: one(Math.tanh, (u) => 1 - Math.tanh(u) ** 2, '1 - tanh(u)^2'),
	sigmoid: one(sigmoid, (u) => sigmoid(u) * (1 - sigmoid(u)), 'sigmoid(u)*(1 - sigmoid(u))'),
	relu: one((u) => (u > 0 || Number.isNaN(u) ? u : 0), step, 'step(u)'),
	step: one(step, () => 0, '0'),
	sign: one(Math.sign, () => 0, '0'),
	max: {
		arity: 2,
		value: (u = Number.NaN, v = Number.NaN) => Math.max(u, v),
		slopes: (u = Number.NaN, v = Number.NaN) => [step(u - v), 1 - step(u - v)],
		derivatives: ['step(u - v)', '1 - step(u - v)'],
	},
	min: {
		arity: 2,
		value: (u = Number.NaN, v = Number.NaN) => Math.min(u, v),
		slopes: (u = Number.NaN, v = Number.NaN) => [1 - step(u - v), step(u - v)],
		derivatives: ['1 - step(u - v)', 'step(u - v)'],
	},
};

/** The function of that name, which an expression that was read is sure to have. */
export const functionNamed = (name: string): ElementaryFunction => functionTable[name] as ElementaryFunction;
