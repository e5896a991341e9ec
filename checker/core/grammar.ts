/** What an expression may consist of: the parser library, cut down to the mathematics of a classroom. */
import jsep, { type Expression as Tree } from 'jsep';

jsep.addBinaryOp('^', 11, true);
jsep.addBinaryOp('**', 11, true);

interface Parser {
	index: number;
	readonly char: string;
	readonly expr: string;
	gobbleToken(): unknown;
	gobbleSpaces(): void;
	throwError(message: string): never;
}

// The library takes ² and − for letters, and skips a semicolon: what is no mathematics here is told at once.
jsep.hooks.add('before-all' as jsep.HookType, function refuseOtherCharacters(this: Parser) {
	const index = this.expr.search(/[^\p{L}\p{Nd}_.,+\-*/^() \t\r\n]/u);
	if (index === -1) return;
	this.index = index;
	const found = String.fromCodePoint(this.expr.codePointAt(index) as number);
	this.throwError(`Unexpected "${found}"; allowed are numbers, names, brackets and + - * / ^`);
});

// Mathematics reads −x² as −(x²); the library would read (−x)². So a sign takes the whole power behind it.
jsep.hooks.add('gobble-token', function gobbleSign(this: Parser, env: { node?: unknown }) {
	if (this.char !== '-' && this.char !== '+') return;
	const operator = this.char;
	this.index += 1;
	env.node = { type: 'UnaryExpression', operator, argument: gobblePower(this), prefix: true };
});

/** power = token [('^' | '**') power] */
function gobblePower(parser: Parser): unknown {
	parser.gobbleSpaces();
	const left = parser.gobbleToken();
	if (!left) parser.throwError('a value is missing here');
	parser.gobbleSpaces();
	const operator = /^(\*\*|\^)/.exec(parser.expr.slice(parser.index))?.[0];
	if (operator === undefined) return left;
	parser.index += operator.length;
	return { type: 'BinaryExpression', operator: '^', left, right: gobblePower(parser) };
}

/**
 * The library's tree of a text.
 *
 * @throws an error with `description` and `index`, as the library throws it
 */
export function syntaxTree(text: string): Tree {
	const tree = jsep(text);
	const separators = text.split(',').length - 1;
	if (separators !== commasIn(tree)) {
		const index = Math.max(0, text.indexOf(','));
		const description = 'a comma stands between the values of a function, and nowhere else';
		throw Object.assign(new Error(description), { description, index });
	}
	return tree;
}

/** How many commas the calls of a tree have; the library lets others pass. */
function commasIn(node: Tree): number {
	const given = (node.arguments ?? []) as Tree[];
	const parts = [node.argument, node.left, node.right, node.callee, ...given].filter(Boolean) as Tree[];
	return parts.reduce((sum, part) => sum + commasIn(part), Math.max(0, given.length - 1));
}
