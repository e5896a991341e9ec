import { add, call, divide, fill, multiply, power } from '../core/build.ts';
import { evaluate } from '../core/evaluate.ts';
import { number, parseExpression } from '../core/expression.ts';
import { misconception, type Way } from './misconception.ts';

/** What is taken for f′(u): the derivative of another function, the function itself, a rule that is not its own. */
const confused: Readonly<Record<string, readonly string[]>> = {
	sin: ['-cos(u)', 'sin(u)', '-sin(u)'],
	cos: ['sin(u)', 'cos(u)', '-cos(u)'],
	tan: ['tan(u)', '1/cos(u)', '-1/cos(u)^2', '1/sin(u)^2'],
	exp: ['u*exp(u - 1)', 'exp(u - 1)', 'u*exp(u)', '1/u'],
	log: ['log(u)', 'exp(u)', '1/log(u)', '-1/u^2', '1/u^2', 'u', '1/(u*log(10))'],
	sqrt: ['sqrt(u)', '1/sqrt(u)', '2*sqrt(u)', 'sqrt(u)/2'],
	abs: ['abs(u)', '1'],
	sigmoid: ['sigmoid(u)', '1 - sigmoid(u)', 'sigmoid(u)*(1 + sigmoid(u))', '1 - sigmoid(u)^2'],
	tanh: ['tanh(u)', '1 - tanh(u)', '1 + tanh(u)^2', 'tanh(u)*(1 - tanh(u))'],
	relu: ['relu(u)', 'u', 'sigmoid(u)*(1 - sigmoid(u))', '1 - tanh(u)^2'],
};

const instead = (name: string, slope: string): Way => {
	const expression = parseExpression(slope);
	return {
		rules: {
			derivation: (rules) => ({
				...rules,
				call: (at) => (at.name === name ? fill(slope, { u: at.u }) : rules.call(at)),
			}),
			backward: (rules) => ({
				...rules,
				slope: (at) => (at.name === name ? evaluate(expression, { u: at.input }) : rules.slope(at)),
			}),
		},
	};
};

export default misconception({
	id: 'rule-confused',
	family: 'derivative-rule',
	what: 'The derivative that stands for a function is not its own, but belongs to another one or is the function itself.',
	why: 'Each elementary function has one derivative; with another one the slope is wrong wherever the function is used.',
	next: 'Write each function beside its derivative, and check one value of each by a small step to both sides.',
	question: 'Where is this function flat, and is your derivative zero there?',
	predict: () => [
		...Object.entries(confused).flatMap(([name, slopes]) => slopes.map((slope) => instead(name, slope))),
		/** relu′ = 1; in a net the missing slope of an activation has a name of its own */
		{
			rules: {
				derivation: (rules) => ({
					...rules,
					call: (at) => (at.name === 'relu' ? number(1) : rules.call(at)),
				}),
			},
		},
		/** (uⁿ)′ = uⁿ·ln u, as if the exponent moved */
		{
			rules: {
				derivation: (rules) => ({
					...rules,
					power: ({ base, exponent }) => multiply(power(base, exponent), call('log', base)),
				}),
			},
		},
		/** (uⁿ)′ = uⁿ⁺¹/(n + 1), which is the integral */
		{
			rules: {
				derivation: (rules) => ({
					...rules,
					power: ({ base, exponent }) => {
						const next = add(exponent, number(1));
						return divide(power(base, next), next);
					},
				}),
			},
		},
		/** (uⁿ)′ = uⁿ */
		{
			rules: {
				derivation: (rules) => ({ ...rules, power: ({ base, exponent }) => power(base, exponent) }),
			},
		},
	],
	undoneBy: ['name', 'sign', 'operator', 'rewrite', 'delete', 'insert', 'brackets'],
});
