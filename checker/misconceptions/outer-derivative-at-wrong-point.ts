import type { BackwardRules } from '../core/backward-rules.ts';
import { fill, multiply } from '../core/build.ts';
import { variablesOf } from '../core/expression.ts';
import { misconception, type Way } from './misconception.ts';
import { startingAtZero } from './starts.ts';

/** σ′ and tanh′ as they are written with the output a, here with the input in its place */
const withInput: Readonly<Record<string, string>> = { sigmoid: 'u*(1 - u)', tanh: '1 - u^2' };
/** f′(f(u)) */
const atOutput: Readonly<Record<string, string>> = {
	sigmoid: 'sigmoid(sigmoid(u))*(1 - sigmoid(sigmoid(u)))',
	tanh: '1 - tanh(tanh(u))^2',
};

const formula = (formulas: Readonly<Record<string, string>>): Way => ({
	rules: {
		derivation: (rules) => ({
			...rules,
			call: (at) => {
				const slope = formulas[at.name];
				return slope === undefined ? rules.call(at) : fill(slope, { u: at.u });
			},
		}),
	},
});

type At = Parameters<BackwardRules['point']>[0];
/** The value at which a slope is taken, where it is not the one that went in. */
type Source = (at: At) => number | undefined;

/** ReLU knows open and closed only; a power at its own output is the exponent kept. */
const named =
	(name: string): Source =>
	(at) => {
		const value = at.values[name];
		return at.operation === 'relu' || (at.operation === '^' && value === at.output) ? undefined : value;
	};
const output: Source = (at) => (at.operation === '^' ? undefined : at.output);
const start: Source = (at) => at.start;

/** The name of the assignment whose slope is taken. */
const linkOf = ({ place }: At) => place.slice(place.indexOf(':') + 1).split('.')[0];

/** Slopes taken elsewhere, in the links that are meant. */
const taken = (source: Source, isMeant: (at: At) => boolean): Way => ({
	rules: {
		backward: (rules) => ({
			...rules,
			point: (at) => (isMeant(at) ? (source(at) ?? rules.point(at)) : rules.point(at)),
		}),
	},
	everywhere: true,
});

export default misconception({
	id: 'outer-derivative-at-wrong-point',
	family: 'broken-chain',
	what: 'The slope of a function is taken at another value than the one that goes into it.',
	why: 'A curve has another slope at each point; only the value that goes into a function tells which one counts.',
	next: 'For each function on the way, compare the value that you give to its derivative with the one given to the function.',
	question:
		'Which number goes into this function when it is computed forward, and which one goes into its slope?',
	predict: (clues) => {
		const links = assignedNames(clues.inputs);
		// Nothing takes the value of the last one.
		// With all weights 0 the values on the way are 0 too, and a slope taken there moves nothing.
		const others = startingAtZero(clues).length > 0 ? [] : links.slice(0, -1).map(named);
		const sources = [output, start, ...others];
		return [
			/** f(u)′ = f′(x)·u′, where u is made of x alone */
			{
				rules: {
					derivation: (rules) => ({
						...rules,
						chain: (link) =>
							variablesOf(link.u).size > 1 ? rules.chain(link) : multiply(link.outer(link.variable), link.du),
					}),
				},
			},
			/** f(u)′ = f′(f(u))·u′; for a power that is the exponent kept */
			{
				rules: {
					derivation: (rules) => ({
						...rules,
						chain: (link) =>
							link.value.kind === 'call' ? multiply(link.outer(link.value), link.du) : rules.chain(link),
					}),
				},
			},
			/** σ(a)(1 − σ(a)) where a is σ(z) already */
			formula(atOutput),
			/** z(1 − z) for a(1 − a) */
			formula(withInput),
			{
				rules: {
					backward: (rules) => ({
						...rules,
						slope: (at) => {
							if (at.name === 'sigmoid') return at.input * (1 - at.input);
							return at.name === 'tanh' ? 1 - at.input ** 2 : rules.slope(at);
						},
					}),
				},
			},
			/** 2 * x * 3: in each link, in the chain alone, or in one link of the chain */
			...sources.flatMap((source) => [
				taken(source, () => true),
				taken(source, ({ alone }) => !alone),
				...links.map((link) => taken(source, (at) => !at.alone && linkOf(at) === link)),
			]),
			/** dydb = Math.cos(x), which is shown and goes into the chain too */
			...(clues.exercise.form.columns.some((column) => /^d\w+\/d\w+$/.test(column)) ? sources : []).flatMap(
				(source) => links.map((link) => taken(source, (at) => linkOf(at) === link)),
			),
		];
	},
	undoneBy: ['name', 'rewrite'],
});

/** The names that the exercise's own assignments give. */
function assignedNames(inputs: object): readonly string[] {
	const { assignments, loss } = inputs as { assignments?: unknown; loss?: unknown };
	const lines = Array.isArray(assignments) ? assignments : Array.isArray(loss) ? loss : [];
	return lines.map((line) => String(line).split('=')[0]?.trim() ?? '');
}
