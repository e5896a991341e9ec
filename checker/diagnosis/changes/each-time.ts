/** What is computed anew each time round, and should be once; and the other way round. */
import type { Change } from '../../misconceptions/misconception.ts';
import { declarationOf, usesOf } from '../../submission/names.ts';
import { descendantsOf, enclosingStatement, parentOf, part, parts, textOf } from '../../submission/tree.ts';
import type { SyntaxNode } from '../../types.ts';
import { type Code, nameNotIn, placed, replacing } from './code.ts';
import { bodyOf, repeats } from './flaws.ts';

/** for (…) p[k] -= η * slopes(p)[k]; → const before = slopes(p); for (…) p[k] -= η * before[k]; */
export function* callsOnce(code: Code): Generator<Change> {
	const { syntax } = code;
	for (const loop of syntax.filter(repeats)) {
		const statement = enclosingStatement(syntax, loop);
		if (!statement) continue;
		const body = bodyOf(code, loop);
		for (const call of [body, ...descendantsOf(syntax, body)]) {
			const callee = call.kind === 'CallExpression' ? part(syntax, call, 'expression') : undefined;
			if (callee?.kind !== 'Identifier' || !declarationOf(syntax, callee)) continue;
			const before = nameNotIn(code.text, 'before');
			const kept = {
				start: statement.start,
				end: statement.start,
				text: `const ${before} = ${textOf(code, call)}; `,
			};
			yield placed('at-once', 1.8, call, kept, replacing(call, before));
		}
	}
}

/** const gs = batches.map(f); for (const g of gs) { … } → for (const item of batches) { const g = f(item); … } */
export function* mapsAnew(code: Code): Generator<Change> {
	const { syntax } = code;
	for (const holder of syntax) {
		const name = holder.kind === 'VariableDeclaration' ? part(syntax, holder, 'name') : undefined;
		const declaration = name && declarationOf(syntax, name);
		const mapped = declaration && mappedIn(code, part(syntax, holder, 'initializer'));
		if (!mapped) continue;
		for (const use of usesOf(syntax, declaration)) {
			const edits = anewAt(code, use, mapped);
			if (edits) yield placed('move-across-loop', 1.7, holder, ...edits);
		}
	}
}

interface Mapped {
	readonly list: string;
	/** A function, as it can be called. */
	readonly f: string;
}

/** batches.map(f) */
function mappedIn(code: Code, value: SyntaxNode | undefined): Mapped | undefined {
	const callee = value?.kind === 'CallExpression' ? part(code.syntax, value, 'expression') : undefined;
	const list = callee && part(code.syntax, callee, 'expression');
	const [f] = value ? parts(code.syntax, value, 'arguments') : [];
	if (!list || !f || part(code.syntax, callee, 'name')?.text !== 'map') return undefined;
	const text = textOf(code, f);
	return { list: textOf(code, list), f: f.kind === 'Identifier' ? text : `(${text})` };
}

/** gs[k] → f(batches[k]); for (const g of gs) { … } → for (const item of batches) { const g = f(item); … } */
function anewAt(code: Code, use: SyntaxNode, { list, f }: Mapped) {
	const { syntax } = code;
	const around = parentOf(syntax, use) as SyntaxNode;
	const index = part(syntax, around, 'argumentExpression');
	if (around.kind === 'ElementAccessExpression' && index && use.field === 'expression')
		return [replacing(around, `${f}(${list}[${textOf(code, index)}])`)];
	const body = around.kind === 'ForOfStatement' ? part(syntax, around, 'statement') : undefined;
	const declared = body?.kind === 'Block' ? part(syntax, around, 'initializer') : undefined;
	const name = declared && descendantsOf(syntax, declared).find(({ field }) => field === 'name');
	if (!body || !name) return undefined;
	const item = nameNotIn(code.text, 'item');
	const start = body.start + 1;
	return [
		replacing(name, item),
		replacing(use, list),
		{ start, end: start, text: ` const ${textOf(code, name)} = ${f}(${item});` },
	];
}
