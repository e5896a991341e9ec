/** A point that was moved is put back before its function ends: const before = p[i]; p[i] += h; … p[i] = before; return … */
import type { Change } from '../../misconceptions/misconception.ts';
import { textOf } from '../../submission/tree.ts';
import type { SyntaxNode } from '../../types.ts';
import { assignmentIn, type Code, change, nameNotIn } from './code.ts';
import { bare } from './held-parameters.ts';
import { statementsOf } from './statements.ts';

export function* puttingBack(code: Code): Generator<Change> {
	for (const block of code.syntax) {
		const list = statementsOf(code, block);
		const end = list.at(-1);
		if (end?.kind !== 'ReturnStatement') continue;
		for (const target of new Set(list.map((statement) => movedIn(code, statement)))) {
			const moves = list.filter((statement) => movedIn(code, statement) === target);
			const [first, last] = [moves[0], moves.at(-1)];
			if (target === undefined || !first || !last) continue;
			const before = nameNotIn(code.text, 'before');
			yield change(
				'statement',
				1.9,
				last,
				{ start: first.start, end: first.start, text: `const ${before} = ${target}; ` },
				{ start: end.start, end: end.start, text: `${target} = ${before}; ` },
			);
		}
	}
}

/** The element that a statement moves: the p[i] of p[i] += h */
function movedIn(code: Code, statement: SyntaxNode): string | undefined {
	const left = assignmentIn(code, statement)?.left;
	const target = left && bare(textOf(code, left));
	return target && /^\w+\[\w+\]$/.test(target) ? target : undefined;
}
