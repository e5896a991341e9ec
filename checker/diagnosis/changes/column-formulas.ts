/** What the columns of a backward task are, as formulas of its inputs. */
import { lastOf, parseAssignments } from '../../core/backward.ts';
import { substitute } from '../../core/build.ts';
import { derive } from '../../core/derivation.ts';
import { type Expression, variable, variablesOf } from '../../core/expression.ts';
import type { BackwardInputs } from '../../spec-types.ts';

/** The columns as formulas of the inputs: a name's value, `dy/du`, `dw`. */
export function columnFormulas(
	{ assignments: lines }: Pick<BackwardInputs, 'assignments'>,
	columns: readonly string[],
): readonly Expression[] {
	const assignments = parseAssignments(lines);
	/** What each name stands for; the kept one stands for itself. */
	const writtenOut = (kept?: string) => {
		const known: Record<string, Expression> = {};
		for (const { name, value } of assignments)
			known[name] = name === kept ? variable(name) : substitute(value, known);
		return known;
	};
	const inInputs = writtenOut();
	return columns.map((column) => {
		const own = inInputs[column];
		if (own) return own;
		// A column is a name or a derivative: its spec was read.
		const derivative = /^d(?:(\w+)\/d(\w+)|(\w+))$/.exec(column) as RegExpExecArray;
		const [, of = lastOf(assignments), by, whole] = derivative;
		const to = by ?? (whole as string);
		const link = assignments.find(({ name }) => name === of)?.value;
		const alone = link && by !== undefined && variablesOf(link).has(by) ? link : writtenOut(to)[of];
		return substitute(derive(alone ?? variable(of), to), inInputs);
	});
}
