import { expect, test } from 'vitest';
import { library, needsWholeLibrary } from '../../checker/submission/library.ts';
import { checkTypes } from '../../checker/submission/type-check.ts';
import { type TypeScript, ts } from '../../checker/submission/typescript.ts';

const usual = ts.createSourceFile('usual.d.ts', library().usual, ts.ScriptTarget.ES2022, true);

test('what the usual library lacks is reached only by members whose names ask for the whole one', () => {
	const declared = new Set<string>();
	const used: TypeScript.Identifier[] = [];
	const visit = (node: TypeScript.Node): void => {
		const { name } = node as { name?: TypeScript.Node };
		if (name && ts.isIdentifier(name) && !ts.isPropertySignature(node)) declared.add(name.text);
		if (ts.isTypeReferenceNode(node)) {
			let root = node.typeName;
			while (ts.isQualifiedName(root)) root = root.left;
			used.push(root);
		}
		if (ts.isExpressionWithTypeArguments(node) && ts.isIdentifier(node.expression))
			used.push(node.expression);
		ts.forEachChild(node, visit);
	};
	visit(usual);
	const dangling = used.filter(({ text }) => !declared.has(text) && text !== 'const');
	expect(dangling.length).toBeGreaterThan(0);
	for (const node of dangling) {
		let member: TypeScript.Node = node;
		while (!ts.isTypeElement(member) && member.parent) member = member.parent;
		const name = (member as { name?: TypeScript.Node }).name?.getText() ?? member.getText();
		expect(needsWholeLibrary(name), `${name} mentions ${node.text}`).toBe(true);
	}
});

test('the usual library is less than half of the whole', () => {
	const whole = [...library().whole.values()].join('').length;
	expect(usual.text.length).toBeLessThan(whole / 2);
});

test.each([
	['new Float64Array(3).fill(1);', []],
	['const text: string = (1.5).toLocaleString("en", { maximumFractionDigits: 2 });', []],
	['(1).toLocaleString("en", { style: 3 });', [/number' is not assignable/]],
	['const f: Intl.NumberFormat = new Intl.NumberFormat("en");', []],
	['new In8Array(2);', [/Did you mean 'Int8Array'/]],
	['/// <reference lib="es2023" />\n[1].toSorted();', []],
	['const n: number = "1";', [/string' is not assignable/]],
	['[3, 1].toSorted();', [/toSorted/]],
	[
		'class A { @decorated x = 1; }\nfunction decorated(_: undefined, context: ClassFieldDecoratorContext) {}',
		[],
	],
])('all of it serves %j', (text, messages) => {
	const { errors } = checkTypes(text);
	expect(errors).toHaveLength(messages.length);
	messages.forEach((message, i) => {
		expect(errors[i]?.message).toMatch(message);
	});
});
