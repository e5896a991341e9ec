import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { github } from '../../checker/report/github.ts';
import type { Graded } from '../../checker/report/reporter.ts';
import type { Finding } from '../../checker/report-types.ts';
import { nastyRun, obeyed, pieces } from './nasty.ts';
import { readAnnotations } from './readers.ts';
import { sample, samples, view } from './samples.ts';

const finding: Finding = {
	misconception: 'runtime-error',
	severity: 'error',
	message: 'Stopped.',
	line: 3,
	column: 5,
	endLine: 3,
	endColumn: 9,
	evidence: { predicted: false, repaired: false },
	alternatives: [],
};

/** The annotations alone, without the line of counts. */
function commands(graded: readonly Graded[], asked = view): string[] {
	return github.end(graded, asked).split('\n').slice(0, -2);
}

function command(parts: Partial<Finding>, file = 'a/b.ts'): string {
	const [first = ''] = commands([sample({ file, findings: [{ ...finding, ...parts }] })]);
	return first;
}

const title = 'title=3-gradient-descent/first-loop%3A runtime-error';

describe('annotations, byte by byte', () => {
	test('one place', () => {
		expect(command({})).toBe(`::error file=a/b.ts,line=3,endLine=3,col=5,endColumn=9,${title}::Stopped.`);
	});

	test('columns only where the place is in one line', () => {
		expect(command({ endLine: 4 })).toBe(`::error file=a/b.ts,line=3,endLine=4,${title}::Stopped.`);
	});

	test('a line alone; no place', () => {
		const { column: _column, endLine: _endLine, endColumn: _endColumn, ...lineOnly } = finding;
		const { line: _line, ...nowhere } = lineOnly;
		expect(commands([sample({ file: 'a.ts', findings: [lineOnly, nowhere] })])).toEqual([
			`::error file=a.ts,line=3,endLine=3,${title}::Stopped.`,
			`::error file=a.ts,${title}::Stopped.`,
		]);
	});

	test.each([
		['warning', 'warning'],
		['remark', 'notice'],
	] as const)('%s is %s', (severity, kind) => {
		const passed = sample({ status: 'passed', file: 'a.ts', findings: [{ ...finding, severity }] });
		expect(commands([passed])).toEqual([
			`::${kind} file=a.ts,line=3,endLine=3,col=5,endColumn=9,${title}::Stopped.`,
		]);
	});

	test('per cent, line feeds, colons, commas', () => {
		expect(command({ message: '100%\r\nof: a, b\n%0A' })).toBe(
			`::error file=a/b.ts,line=3,endLine=3,col=5,endColumn=9,${title}::100%25%0Aof: a, b%0A%250A`,
		);
		expect(command({}, 'a,b:c%d\r\ne::f.ts').split(',line=')[0]).toBe(
			'::error file=a%2Cb%3Ac%25d%0D%0Ae%3A%3Af.ts',
		);
	});

	test('the name, the alternatives and the question', () => {
		const [line] = commands([samples['sign-error'] as Graded]);
		expect(line).toBe(
			'::error file=exercises/3-gradient-descent/first-loop.ts,line=7,endLine=7,col=2,endColumn=34,title=3-gradient-descent/first-loop%3A update-adds-gradient::Each step walks uphill: the gradient points to where the loss grows, and the update adds it. So the loss grows from row to row. Go against the gradient.%0AIf the parameter moves a little in this direction, does the loss go up or down?',
		);
		expect(commands([samples.diverges as Graded])[0]).toContain(
			'%0AFits equally well: learning-rate-missing.%0A',
		);
	});

	test('where nothing but the verdict may be told', () => {
		const bare = [sample({ file: 'a.ts', score: 1 / 3 })];
		expect(commands(bare, { ...view, hints: 0 })).toEqual([
			'::error file=a.ts,title=3-gradient-descent/first-loop%3A failed%2C score 0.33::failed, score 0.33',
		]);
	});

	test('what is not started is an error only where all are required', () => {
		const graded = [samples['not-started'] as Graded];
		expect(commands(graded)).toEqual([]);
		expect(commands(graded, { ...view, requireAll: true })).toEqual([
			'::error file=exercises/3-gradient-descent/first-loop.ts,title=3-gradient-descent/first-loop%3A not started::Not started: the TODO of exercises/3-gradient-descent/first-loop.ts is still there, and it gives no rows.',
		]);
	});
});

describe('ten of a kind', () => {
	const crowd = Array.from({ length: 12 }, (_, k) =>
		sample({
			file: `${k}.ts`,
			findings: (['error', 'error', 'warning', 'remark'] as const).map((severity, rank) => ({
				...finding,
				severity,
				message: `finding ${rank}`,
			})),
		}),
	);
	const shown = commands(crowd);

	test.each(['error', 'warning', 'notice'])('%s', (kind) => {
		expect(shown.filter((line) => line.startsWith(`::${kind} `))).toHaveLength(10);
	});

	test('the best of each submission first, and a word on the rest', () => {
		expect(shown.slice(0, 10).every((line) => line.endsWith('::finding 0'))).toBe(true);
		expect(shown.at(-1)).toBe(
			'18 more findings without an annotation, for there is room for 10 of each kind. The reports markdown, summary and json have them.',
		);
	});

	test('the counts stand at the end', () => {
		expect(github.end(crowd, view)).toMatch(/\n0 passed, 12 failed, 0 could not be run, 0 not started\.\n$/);
		expect(github.end([], view)).toBe('There was nothing to check.\n');
	});
});

const known = ['file', 'line', 'endLine', 'col', 'endColumn', 'title'];

describe('whatever students write', () => {
	test('there are our annotations and nothing else', () => {
		fc.assert(
			fc.property(nastyRun, ({ all, view: asked }) => {
				const text = github.end(all, asked);
				expect(text).not.toMatch(obeyed);
				expect(text).not.toContain('##[');
				const { annotations, others } = readAnnotations(text);
				for (const { name, properties, message } of annotations) {
					expect(['error', 'warning', 'notice']).toContain(name);
					expect(Object.keys(properties).filter((property) => !known.includes(property))).toEqual([]);
					expect(message).not.toMatch(/^\s*::|##\[/m);
					if (properties.col !== undefined) expect(properties.line).toBe(properties.endLine);
				}
				expect(others.every((line) => /^$|^\d+ (more|passed)|^There was/.test(line))).toBe(true);
			}),
		);
	});

	test.each(pieces)('%j as a path is one property', (piece) => {
		const [read] = readAnnotations(command({}, `a${piece}b`)).annotations;
		expect(read?.properties).toMatchObject({ line: '3', col: '5' });
		expect(read?.properties.file).toMatch(/^a[\s\S]*b$/);
		expect(read?.message).toBe('Stopped.');
	});
});
