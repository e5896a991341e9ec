import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Complaint, SpecError, UsageError } from '../../checker/errors.ts';
import { findExercises } from '../../checker/spec/find.ts';
import { loadExercise, loadExercises } from '../../checker/spec/load.ts';
import { firstLoop, folderOf, gradientByCases } from './specimen.ts';

function complaintsOf(load: () => unknown): readonly Complaint[] {
	try {
		load();
	} catch (error) {
		if (error instanceof SpecError) return error.complaints;
		throw error;
	}
	return [];
}

const first = (text: string) => join(folderOf({ '3-descent/first-loop': text }), '3-descent/first-loop.yaml');

describe('loadExercise', () => {
	it('reads a program, its columns and the rows that the core computes', () => {
		const exercise = loadExercise(first(firstLoop));
		expect(exercise).toMatchObject({
			id: '3-descent/first-loop',
			chapter: '3-descent',
			name: 'first-loop',
			routine: 'gradient-descent',
			inputs: { routine: 'gradient-descent', start: { w: 0 }, steps: 6 },
			form: { kind: 'program', decimals: 3, columns: ['step', 'w', 'loss'] },
			cases: [{}],
			probes: [{ 'start.w': 5.3, learningRate: 0.07 }],
			tolerance: { relative: 1e-9, absolute: 1e-12 },
			curve: 'loss',
			misconceptions: [],
			uses: [],
		});
		expect(exercise.hints).toHaveLength(3);
		expect(exercise.expected.rows).toHaveLength(6);
		expect(exercise.expected.rows[2]?.[2]).toBeCloseTo(0.419904, 12);
	});

	it('puts the rows of all cases one after the other', () => {
		const folder = folderOf({ '2-gradients/by-cases': gradientByCases });
		const exercise = loadExercise(join(folder, '2-gradients/by-cases.yaml'));
		expect(exercise.expected).toEqual({
			columns: ['x', 'y'],
			rows: [
				[2, 4],
				[2, 3],
			],
		});
		expect(exercise.tolerance).toEqual({ relative: 1e-6, absolute: 1e-12 });
		expect(exercise.tolerances).toEqual({ y: { relative: 1e-9, absolute: 1e-3 } });
		expect(exercise.equal).toEqual([{ ids: ['one', 'other'], why: 'symmetric' }]);
		expect(exercise.uses).toEqual(['Value']);
	});

	it('lets rows have fewer cells than there are columns, as long as one fills them', () => {
		const text = gradientByCases
			.replace('columns: [x, y]', 'columns: [x, y, z]')
			.replace('{ function: x*y, point.x: 3 }', '{ function: x*y*z, point: { x: 1, y: 2, z: 3 } }')
			.replace('[point.x, point.y]', 'learn')
			.replace(', learn]', ']')
			.replace(
				'arguments: [{ function: function, takes: point }]',
				'arguments: [{ function: function, takes: point }, [point.x, point.y]]',
			)
			.replace('[2, 3]', '[6, 3, 2]');
		const folder = folderOf({ 'a/b': text });
		expect(loadExercise(join(folder, 'a/b.yaml')).expected.rows).toEqual([
			[2, 4],
			[6, 3, 2],
		]);
	});

	it('reads a byte order mark, carriage returns, comments and anchors', () => {
		const text = firstLoop.replace('0.2\n', '&rate 0.2 # small\n').replace('0.07', '*rate');
		const exercise = loadExercise(first(`\uFEFF${text.replaceAll('\n', '\r\n')}`));
		expect(exercise.probes).toEqual([{ 'start.w': 5.3, learningRate: 0.2 }]);
	});

	it('counts columns in UTF-16 units, behind characters of any width', () => {
		const text = firstLoop.replace('learningRate: 0.07', '𝜂𝜂: 1, los: 2');
		expect(complaintsOf(() => loadExercise(first(text)))).toMatchObject([
			{ line: 24, column: 21 },
			{ line: 24, column: 30 },
		]);
	});

	it('leaves the file that students edit to them: a spec is right without it', () => {
		const specFile = first(firstLoop);
		rmSync(specFile.replace('.yaml', '.ts'));
		expect(loadExercise(specFile).name).toBe('first-loop');
	});

	it('names a file that is not there', () => {
		const specFile = join(folderOf({}), 'chapter/nothing.yaml');
		const messages = complaintsOf(() => loadExercise(specFile)).map(({ message }) => message);
		expect(messages).toContainEqual(expect.stringContaining('no such file'));
	});

	it.each([
		['a program', firstLoop],
		['a function', gradientByCases],
	])('answers any slip of the pen in %s with an exercise or with complaints inside the file', (_, text) => {
		const lines = text.split('\n');
		const scraps = [
			'',
			' ',
			'\t',
			':',
			'- ',
			'[',
			'}',
			'"',
			'*',
			'&a',
			'!x',
			'? ',
			'|',
			'{}',
			'~',
			'1e400',
			'#',
			'<<: x',
		];
		const slip = fc.record({
			line: fc.nat(lines.length - 1),
			at: fc.nat(40),
			cut: fc.nat(6),
			scrap: fc.constantFrom(...scraps),
		});
		fc.assert(
			fc.property(fc.array(slip, { minLength: 1, maxLength: 2 }), (slips) => {
				const changed = [...lines];
				for (const { line, at, cut, scrap } of slips) {
					const before = changed[line] as string;
					changed[line] = before.slice(0, at) + scrap + before.slice(at + cut);
				}
				const specFile = first(changed.join('\n'));
				for (const { line, column, message } of complaintsOf(() => loadExercise(specFile))) {
					expect(line).toBeGreaterThanOrEqual(1);
					expect(line).toBeLessThanOrEqual(changed.length);
					expect(column).toBeGreaterThanOrEqual(1);
					expect(message).not.toMatch(/undefined|\[object|must NOT/);
				}
			}),
			{ numRuns: Number(process.env.SLIPS ?? 150) },
		);
	});
});

describe('loadExercises', () => {
	it('sorts by chapter, then by order', () => {
		const folder = folderOf({
			'3-descent/z-first': firstLoop,
			'3-descent/a-second': gradientByCases,
			'1-derivatives/only': gradientByCases,
		});
		const ids = loadExercises(folder).map(({ id }) => id);
		expect(ids).toEqual(['1-derivatives/only', '3-descent/z-first', '3-descent/a-second']);
	});

	it('complains of all files at once', () => {
		const folder = folderOf({
			'a/one': firstLoop.replace('3.24', '3.25'),
			'a/two': gradientByCases.replace('order: 2', 'order: zwei'),
			'b/three': gradientByCases,
		});
		const complaints = complaintsOf(() => loadExercises(folder));
		expect(complaints.map(({ file, line }) => [file.slice(folder.length + 1), line])).toEqual([
			['a/one.yaml', 17],
			['a/two.yaml', 2],
		]);
	});

	it('refuses two exercises in one place of a chapter', () => {
		const folder = folderOf({ 'a/one': firstLoop, 'a/two': gradientByCases.replace('order: 2', 'order: 1') });
		expect(complaintsOf(() => loadExercises(folder))).toMatchObject([
			{ line: 2, column: 8, message: 'one has the order 1 in this chapter already. Give each its own.' },
		]);
	});
});

describe('findExercises', () => {
	it('lists every <chapter>/<name>.yaml by id and nothing else', () => {
		const folder = folderOf({ 'b/one': '', 'a/two': '', 'a/one': '', 'a/deep/three': '', loose: '' });
		const stem = (id: string) => join(folder, `${id}.yaml`);
		expect(findExercises(folder)).toEqual([
			{ id: 'a/one', chapter: 'a', name: 'one', specFile: stem('a/one') },
			{ id: 'a/two', chapter: 'a', name: 'two', specFile: stem('a/two') },
			{ id: 'b/one', chapter: 'b', name: 'one', specFile: stem('b/one') },
		]);
	});

	it('says that a folder is not there, or is none', () => {
		const folder = folderOf({ loose: '' });
		expect(() => findExercises(join(folder, 'nowhere'))).toThrow(UsageError);
		expect(() => findExercises(join(folder, 'nowhere'))).toThrow(/it is not there/);
		expect(() => findExercises(join(folder, 'loose.yaml'))).toThrow(/it is a file/);
	});
});
