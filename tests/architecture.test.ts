/** How the rooms of checker/ stand on one another, as CONTRIBUTING.md and design.md have it. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Project, type SourceFile, SyntaxKind } from 'ts-morph';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../checker', import.meta.url));
const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
project.addSourceFilesAtPaths(`${root}/**/*.ts`);
const files = project.getSourceFiles();

const nameOf = (file: SourceFile) => file.getFilePath().slice(root.length + 1);
const roomOf = (file: SourceFile) => nameOf(file).split('/')[0] as string;

/** Shapes derived from a schema. */
const derived = [...new Set(files.map(roomOf))].filter((room) => room.endsWith('-types.ts'));
const shapes = ['types.ts', 'errors.ts', 'nearest.ts', 'worker-file.ts', ...derived];

/** From the shapes that all rooms know to the one file that touches the outside: each may know those above it. */
const order = [
	...shapes,
	'core',
	'spec',
	'config',
	'submission',
	'sandbox',
	'trace',
	'trial',
	'attempt.ts',
	'misconceptions',
	'diagnosis',
	'report',
	'result.ts',
	'chosen-rate.ts',
	'check.ts',
	'cache',
	'scaffold',
	'verify',
	'evidence',
	'pull',
	'class',
	'class-page',
	'command',
	'desk',
	'cli.ts',
];

/** Rooms that know less than all above them. */
const knowOnly: Readonly<Record<string, readonly string[]>> = {
	...Object.fromEntries(shapes.map((shape) => [shape, []])),
	core: shapes,
	spec: [...shapes, 'core'],
	config: [...shapes, 'spec'],
	submission: shapes,
	sandbox: [...shapes, 'core'],
	trace: shapes,
	// Where student code runs is handed in: only cli.ts opens a sandbox.
	trial: [...shapes, 'core', 'spec', 'submission', 'trace'],
	'attempt.ts': [...shapes, 'core', 'trace', 'trial'],
	misconceptions: [...shapes, 'core', 'submission', 'trace', 'trial'],
	diagnosis: [...shapes, 'core', 'spec', 'submission', 'trace', 'trial', 'attempt.ts', 'misconceptions'],
	// Of the misconceptions a report takes the words alone, for formats that list them all.
	report: [...shapes, 'misconceptions'],
	cache: [...shapes, 'spec', 'submission', 'report'],
	scaffold: [...shapes, 'core', 'spec'],
	pull: [...shapes, 'spec', 'report'],
};

const known = (room: string) => knowOnly[room] ?? order.slice(0, order.indexOf(room));

/** Every module of checker/ that a file names: imports, re-exports, `import()`, `typeof import()`. */
function importsOf(file: SourceFile): readonly SourceFile[] {
	const dynamic = file
		.getDescendantsOfKind(SyntaxKind.ImportKeyword)
		.flatMap((keyword) => keyword.getParent().getDescendantsOfKind(SyntaxKind.StringLiteral).slice(0, 1))
		.map((literal) => literal.getLiteralText());
	const fixed = [...file.getImportDeclarations(), ...file.getExportDeclarations()].flatMap(
		(declaration) => declaration.getModuleSpecifierValue() ?? [],
	);
	return [...new Set([...fixed, ...dynamic])]
		.filter((name) => name.startsWith('.') && name.endsWith('.ts'))
		.map((name) => {
			const path = fileURLToPath(new URL(name, pathToFileURL(file.getFilePath())));
			return project.getSourceFileOrThrow(path);
		});
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));

describe('the rooms of checker/', () => {
	test('are all known here', () => {
		expect([...new Set(files.map(roomOf))].filter((room) => !order.includes(room))).toEqual([]);
	});

	test.each(order)('%s imports only from rooms above it', (room) => {
		const allowed = known(room);
		for (const other of allowed) expect(order.indexOf(other)).toBeLessThan(order.indexOf(room));
		const strange = files
			.filter((file) => roomOf(file) === room)
			.flatMap((file) => (imports.get(file) ?? []).map((other) => [file, other] as const))
			.filter(([, other]) => roomOf(other) !== room && !allowed.includes(roomOf(other)))
			.map(([file, other]) => `${nameOf(file)} imports ${nameOf(other)}`);
		expect(strange).toEqual([]);
	});

	test('are found to import one another at all', () => {
		const found = new Set(
			[...imports].flatMap(([file, others]) => others.map((other) => `${roomOf(file)} ${roomOf(other)}`)),
		);
		expect(found).toContain('trial trace');
		expect(found).toContain('cli.ts command');
		// Only `typeof import()` and `import()` name what is loaded late.
		expect(
			imports.get(project.getSourceFileOrThrow(`${root}/submission/type-check.ts`))?.map(nameOf),
		).not.toEqual([]);
	});
});

describe('the files of checker/', () => {
	test('import one another in no circle', () => {
		const done = new Set<SourceFile>();
		const circles: string[] = [];
		const visit = (file: SourceFile, way: readonly SourceFile[]) => {
			if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].map(nameOf).join(' → '));
			else if (!done.has(file)) {
				for (const other of imports.get(file) ?? []) visit(other, [...way, file]);
				done.add(file);
			}
		};
		for (const file of files) visit(file, []);
		expect(circles).toEqual([]);
	});

	test('are no barrels: each holds something of its own', () => {
		const barrels = files
			.filter((file) => file.getStatements().length > 0)
			.filter((file) =>
				file
					.getStatements()
					.every(
						(statement) =>
							statement.isKind(SyntaxKind.ImportDeclaration) ||
							statement.isKind(SyntaxKind.ExportDeclaration),
					),
			)
			.map(nameOf);
		expect(barrels).toEqual([]);
	});

	test('leave the outside to cli.ts: argv, standard output and error, the exit status, the console', () => {
		const outside = new Set([
			'argv',
			'stdin',
			'stdout',
			'stderr',
			'exit',
			'exitCode',
			'abort',
			'kill',
			'chdir',
		]);
		const touching = files
			.filter((file) => nameOf(file) !== 'cli.ts')
			.flatMap((file) => {
				const members = file
					.getDescendantsOfKind(SyntaxKind.PropertyAccessExpression)
					.filter((node) => node.getExpression().getText() === 'process' && outside.has(node.getName()));
				const consoles = file
					.getDescendantsOfKind(SyntaxKind.Identifier)
					.filter(
						(node) =>
							node.getText() === 'console' && node.getParent().isKind(SyntaxKind.PropertyAccessExpression),
					);
				const named = file
					.getImportDeclarations()
					.filter((node) => /^(?:node:)?process$/.test(node.getModuleSpecifierValue()));
				return [...members, ...consoles, ...named].map(
					(node) => `${nameOf(file)}:${node.getStartLineNumber()} ${node.getText()}`,
				);
			});
		expect(touching).toEqual([]);
	});

	// What is derived from a schema is as long as the schema; types.ts holds all the shapes and nothing that runs.
	test('have no more than 250 lines', () => {
		const long = files
			.filter((file) => ![...derived, 'types.ts'].includes(nameOf(file)))
			.map((file) => ({ file: nameOf(file), lines: file.getEndLineNumber() - 1 }))
			.filter(({ lines }) => lines > 250);
		expect(long).toEqual([]);
	});
});
