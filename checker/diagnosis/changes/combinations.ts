/** Small formulas of quantities: products, differences, gates, with the expression that stands there already or without. */
import type { Quantity } from './quantities.ts';

/** A formula and its value each time, computed only as far as it is asked. */
export interface Formula {
	readonly text: () => string;
	readonly at: (index: number) => number;
	/** How much is written anew: what stands there counts nothing. */
	readonly cost: number;
}

/** Factors that are lost together with their number. */
const factors = [2, 0.5, -1, -2];

/** `own` is the expression that stands there, `bare` whether it needs no brackets as an operand. */
export function* extensions(
	own: Quantity,
	operand: string,
	quantities: readonly Quantity[],
): Generator<Formula> {
	const x = (i: number) => own.values[i] as number;
	yield { text: () => `2 * ${operand}`, at: (i) => 2 * x(i), cost: 1 };
	// A wrong sign mostly stands within, in a difference that is the wrong way round.
	yield { text: () => `-${operand}`, at: (i) => -x(i), cost: 1.6 };
	yield { text: () => `${operand} / 2`, at: (i) => x(i) / 2, cost: 1.2 };
	yield { text: () => `${operand} * (1 - ${operand})`, at: (i) => x(i) * (1 - x(i)), cost: 1.6 };
	yield { text: () => `1 - ${operand} * ${operand}`, at: (i) => 1 - x(i) * x(i), cost: 1.6 };
	for (const { text: name, values } of quantities) {
		const a = (i: number) => values[i] as number;
		yield { text: () => `${operand} * ${name}`, at: (i) => x(i) * a(i), cost: 1 };
		yield { text: () => `${name} > 0 ? ${own.text} : 0`, at: (i) => (a(i) > 0 ? x(i) : 0), cost: 1.2 };
		yield { text: () => `${operand} / ${name}`, at: (i) => x(i) / a(i), cost: 2.3 };
		yield { text: () => `${own.text} + ${name}`, at: (i) => x(i) + a(i), cost: 1.4 };
		yield { text: () => `${own.text} - ${name}`, at: (i) => x(i) - a(i), cost: 1.4 };
		yield { text: () => `2 * ${operand} * ${name}`, at: (i) => 2 * x(i) * a(i), cost: 1.5 };
		yield {
			text: () => `${operand} * ${name} * (1 - ${name})`,
			at: (i) => x(i) * a(i) * (1 - a(i)),
			cost: 1.6,
		};
		yield {
			text: () => `${operand} * (1 - ${name} * ${name})`,
			at: (i) => x(i) * (1 - a(i) ** 2),
			cost: 1.6,
		};
		yield { text: () => `${operand} * (1 - ${name})`, at: (i) => x(i) * (1 - a(i)), cost: 1.4 };
		yield { text: () => `2 * ${operand} / ${name}`, at: (i) => (2 * x(i)) / a(i), cost: 1.7 };
		for (const { text: other, values: more } of quantities) {
			if (name === other) continue;
			const b = (i: number) => more[i] as number;
			yield { text: () => `${own.text} - ${name} * ${other}`, at: (i) => x(i) - a(i) * b(i), cost: 1.9 };
			yield { text: () => `${own.text} + ${name} * ${other}`, at: (i) => x(i) + a(i) * b(i), cost: 2 };
			if (name < other)
				yield { text: () => `${operand} * ${name} * ${other}`, at: (i) => x(i) * a(i) * b(i), cost: 1.8 };
			yield { text: () => `${operand} * (${name} - ${other})`, at: (i) => x(i) * (a(i) - b(i)), cost: 1.9 };
		}
	}
}

/** Formulas of the quantities alone, which replace what stands there. */
export function* replacements(quantities: readonly Quantity[]): Generator<Formula> {
	for (const { text: p, values } of quantities) {
		const a = (i: number) => values[i] as number;
		yield { text: () => p, at: a, cost: 1.2 };
		yield { text: () => `-${p}`, at: (i) => -a(i), cost: 1.5 };
		for (const factor of factors) {
			if (factor !== -1) yield { text: () => `${factor} * ${p}`, at: (i) => factor * a(i), cost: 1.6 };
		}
		yield { text: () => `${p} * (1 - ${p})`, at: (i) => a(i) * (1 - a(i)), cost: 1.9 };
		yield { text: () => `1 - ${p} * ${p}`, at: (i) => 1 - a(i) * a(i), cost: 1.9 };
		for (const { text: q, values: others } of quantities) {
			if (p === q) continue;
			const b = (i: number) => others[i] as number;
			yield { text: () => `${p} - ${q}`, at: (i) => a(i) - b(i), cost: 1.7 };
			yield { text: () => `${p} / ${q}`, at: (i) => a(i) / b(i), cost: 1.8 };
			yield { text: () => `2 * (${p} - ${q})`, at: (i) => 2 * (a(i) - b(i)), cost: 1.9 };
			yield { text: () => `${p} > 0 ? ${q} : 0`, at: (i) => (a(i) > 0 ? b(i) : 0), cost: 1.9 };
			yield { text: () => `${p} * ${q} * (1 - ${q})`, at: (i) => a(i) * b(i) * (1 - b(i)), cost: 2.2 };
			yield { text: () => `${p} * (1 - ${q} * ${q})`, at: (i) => a(i) * (1 - b(i) ** 2), cost: 2.2 };
			if (p < q) {
				yield { text: () => `${p} + ${q}`, at: (i) => a(i) + b(i), cost: 1.8 };
				yield { text: () => `${p} * ${q}`, at: (i) => a(i) * b(i), cost: 1.7 };
				yield { text: () => `2 * ${p} * ${q}`, at: (i) => 2 * a(i) * b(i), cost: 2 };
			}
			for (const { text: r, values: more } of quantities) {
				if (r === p || r === q) continue;
				const c = (i: number) => more[i] as number;
				if (p < q && q < r)
					yield { text: () => `${p} * ${q} * ${r}`, at: (i) => a(i) * b(i) * c(i), cost: 2.1 };
				yield {
					text: () => `${p} > 0 ? ${q} * ${r} : 0`,
					at: (i) => (a(i) > 0 ? b(i) * c(i) : 0),
					cost: 2.3,
				};
				yield { text: () => `${p} - ${q} * ${r}`, at: (i) => a(i) - b(i) * c(i), cost: 2.2 };
				if (q < r) {
					yield { text: () => `${p} + ${q} * ${r}`, at: (i) => a(i) + b(i) * c(i), cost: 2.3 };
					yield { text: () => `2 * (${q} - ${r}) * ${p}`, at: (i) => 2 * (b(i) - c(i)) * a(i), cost: 2.3 };
				}
			}
		}
	}
}
