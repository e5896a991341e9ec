/** The right answer of a backward task in the student's names: each column as one formula of the task's inputs. */
import { derive } from '../../core/derivation.ts';
import { parseExpression } from '../../core/expression.ts';
import type { BackwardInputs, RepeatedInputs } from '../../spec-types.ts';
import { columnFormulas } from './column-formulas.ts';
import { inJavaScript } from './reference.ts';
import type { Answer, Names } from './textbook.ts';

/** The right answer in the student's names; undefined where an input has none. */
export function linksIn(
	inputs: Pick<BackwardInputs, 'assignments'>,
	columns: readonly string[],
	names: Names,
): Answer | undefined {
	const called = namesOfInputs(names);
	const texts = columnFormulas(inputs, columns).map((formula) => inJavaScript(formula, called));
	const known = texts.filter((text) => text !== undefined);
	return known.length === texts.length ? { columns: known, whole: `[${known.join(', ')}]` } : undefined;
}

/** `inputs.w` under its name in the task; of a list its elements: inputs.w_0,inputs.w_1 → ws[0]!, ws[1]! */
function namesOfInputs(names: Names): Names {
	return new Map(
		[...names].flatMap(([path, name]) => {
			const inputs = path.split(',').map((one) => one.replace(/^inputs\./, ''));
			return inputs.length === 1
				? [[inputs[0] as string, name] as const]
				: inputs.map((input, i) => [input, `${name}[${i}]!`] as const);
		}),
	);
}

/** One function applied again and again, layer by layer: slope · f′(value), then f(value) */
export function layersIn(
	{ function: text, variable: name }: Pick<RepeatedInputs, 'function' | 'variable'>,
	names: Names,
): Answer | undefined {
	const [x, depth] = [names.get('x'), names.get('depth')];
	const f = parseExpression(text);
	const [slope, next] = [derive(f, name), f].map((one) => inJavaScript(one, new Map([[name, 'value']])));
	if (!x || !depth || !slope || !next) return undefined;
	const layer = `slope *= ${slope}; value = ${next}; return slope;`;
	return { whole: `((value, slope) => Array.from({ length: ${depth} }, () => { ${layer} }))(${x}, 1)` };
}
