/** One operation after the other, backward: what arrives, the local derivative, and to whom it is handed. */
import type { BackwardRules } from './backward-rules.ts';
import { termsOf } from './build.ts';
import { combine, evaluate, type Point } from './evaluate.ts';
import { type Expression, hasAnyOf, isNumber } from './expression.ts';
import { functionNamed } from './functions.ts';

/** One backward pass over a sequence of assignments. */
export interface Pass {
	readonly values: Point;
	readonly rules: BackwardRules;
	readonly gradients: Map<string, number>;
	/** The names that an assignment gives; all others are inputs. */
	readonly assigned: ReadonlySet<string>;
	/** Names at which nothing but the seed arrives: the target, and what is only added to it. */
	readonly seeded: Set<string>;
	readonly start: number;
	/** The names on the way to what is asked: nobody needs what is handed to another. */
	readonly leading: ReadonlySet<string>;
	/** True where a single link is looked at, and not a chain. */
	readonly alone?: true;
}

/**
 * Hands `upstream` down an expression to its variables; each operation stands next to its local derivative.
 *
 * @param outermost nothing but the seed has arrived so far
 */
export function pull(e: Expression, upstream: number, pass: Pass, place: string, outermost: boolean): void {
	const { values, rules, gradients, start } = pass;
	const single = pass.alone === undefined ? {} : { alone: pass.alone };
	const leads = (part: Expression) => hasAnyOf(part, pass.leading);
	const isLeaf = (part: Expression) => part.kind === 'variable' && !pass.assigned.has(part.name);
	const handDown = (part: Expression, operation: string, way: string, local: number) => {
		if (!leads(part)) return;
		const at = `${place}.${way}${part.kind === 'variable' ? `>${part.name}` : ''}`;
		const meeting = { upstream, local, operation, outermost, ...single, leaf: isLeaf(part) };
		pull(part, rules.combine({ place: at, ...meeting }), pass, at, false);
	};
	const handOn = (part: Expression, way: string) => {
		if (!leads(part)) return;
		const at = `${place}.${way}${part.kind === 'variable' ? `>${part.name}` : ''}`;
		const handed = rules.pass({ place: at, upstream, leaf: isLeaf(part) });
		pull(part, handed, pass, `${place}.${way}`, outermost);
	};
	switch (e.kind) {
		case 'number':
			return;
		case 'variable': {
			const before = gradients.get(e.name);
			const sum =
				before === undefined
					? upstream
					: rules.join({ place: `>${e.name}`, sum: before, contribution: upstream });
			gradients.set(e.name, sum);
			if (before === undefined && outermost) pass.seeded.add(e.name);
			else pass.seeded.delete(e.name);
			return;
		}
		case 'negative':
			pull(e.of, -upstream, pass, `${place}.of`, outermost);
			return;
		case 'call': {
			const given = e.arguments.map((argument) => evaluate(argument, values));
			if (given.length > 1) {
				const slopes = functionNamed(e.name).slopes(...given);
				e.arguments.forEach((argument, i) => {
					handDown(argument, e.name, String(i), slopes[i] as number);
				});
				return;
			}
			const output = evaluate(e, values);
			const input = rules.point({
				place,
				input: given[0] as number,
				output,
				start,
				values,
				operation: e.name,
				...single,
			});
			handDown(
				e.arguments[0] as Expression,
				e.name,
				e.name,
				rules.slope({ place, name: e.name, input, value: output }),
			);
			return;
		}
		case 'binary':
			break;
	}
	const [a, b] = [evaluate(e.left, values), evaluate(e.right, values)];
	const factor = (way: string, one: Expression, another: Expression, own: number, other: number) =>
		rules.factor({
			place: `${place}.${way}>${nameOf(one)}`,
			own,
			other,
			otherName: bareName(another),
			upstream,
			leaf: isLeaf(one),
		});
	switch (e.operator) {
		case '+':
			handOn(e.left, 'left');
			handOn(e.right, 'right');
			return;
		case '-':
			handDown(e.left, '-', 'left', rules.difference({ place: `${place}.left`, side: 'left' }));
			handDown(e.right, '-', 'right', rules.difference({ place: `${place}.right`, side: 'right' }));
			return;
		case '*':
			handDown(e.left, '*', 'left', factor('left', e.left, e.right, a, b));
			handDown(e.right, '*', 'right', factor('right', e.right, e.left, b, a));
			return;
		case '/':
			handDown(e.left, '/', 'left', 1 / b);
			handDown(e.right, '/', 'right', -a / b ** 2);
			return;
		case '^': {
			const base = rules.point({
				place,
				input: a,
				output: combine('^', a, b),
				start,
				values,
				operation: '^',
				...single,
			});
			const terms = () => termsOf(e.left).map(({ term, sign }) => sign * evaluate(term, values));
			handDown(e.left, '^', 'base', rules.power({ place, base, exponent: b, terms }));
			if (!isNumber(e.right)) handDown(e.right, '^', 'exponent', a ** b * Math.log(a));
		}
	}
}

const bareName = (e: Expression) => (e.kind === 'variable' ? e.name : undefined);
const nameOf = (e: Expression) => bareName(e) ?? e.kind;
