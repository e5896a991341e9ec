/** Steps that are all computed before any of them is taken: w -= a(); b -= c(); where c sees what w has become. */
import type { Change } from '../../misconceptions/misconception.ts';
import { descendantsOf, textOf } from '../../submission/tree.ts';
import type { SyntaxNode } from '../../types.ts';
import { assignmentIn, type Code, change, nameNotIn, replacing } from './code.ts';
import { statementsOf } from './statements.ts';

/** So many parameters move one after the other, at most. */
const most = 4;

/** const step1 = a(), step2 = c(); w -= step1; b -= step2; */
export function* togetherFirst(code: Code): Generator<Change> {
	for (const block of code.syntax) {
		const list = statementsOf(code, block);
		for (const [i, first] of list.entries()) {
			for (let length = 2; length <= most && i + length <= list.length; length += 1) {
				const steps = list.slice(i, i + length).map((statement) => assignmentIn(code, statement));
				const known = steps.filter((step) => step !== undefined);
				// What is read by name is kept by name elsewhere; a function reads it unseen.
				if (known.length < length || !known.slice(1).some(({ right }) => calls(code, right))) break;
				const names = known.map((_, k) => nameNotIn(code.text, `step${k + 1}`));
				const values = known.map(({ right }, k) => `${names[k]} = ${textOf(code, right)}`);
				const head = { start: first.start, end: first.start, text: `const ${values.join(', ')}; ` };
				const moved = known.map(({ right }, k) => replacing(right, names[k] as string));
				const reading = list[i + 1 + known.slice(1).findIndex(({ right }) => calls(code, right))];
				yield change('at-once', 2, reading as SyntaxNode, head, ...moved);
			}
		}
	}
}

const calls = ({ syntax }: Code, node: SyntaxNode): boolean =>
	[node, ...descendantsOf(syntax, node)].some(({ kind }) => kind === 'CallExpression');
