import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	lineAndColumn,
	lineStarts,
	offsetOf,
	originalPosition,
	placeOf,
} from '../../checker/submission/positions.ts';
import { ts } from '../../checker/submission/typescript.ts';
import { read } from './read.ts';

const lines = fc
	.array(fc.constantFrom('a', 'é', '𝒳', '\n', '\r\n', '\r', '\u2028', '\u2029', '\t', ' '))
	.map((parts) => parts.join(''));

describe('positions', () => {
	it('counts lines and columns as TypeScript does', () => {
		fc.assert(
			fc.property(lines, fc.nat(40), (text, at) => {
				const offset = Math.min(at, text.length);
				const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ESNext);
				const expected = file.getLineAndCharacterOfPosition(offset);
				expect(lineAndColumn(lineStarts(text), offset)).toEqual({
					line: expected.line + 1,
					column: expected.character + 1,
				});
			}),
		);
	});

	it('finds the offset of a line and column again', () => {
		fc.assert(
			fc.property(lines, fc.nat(40), (text, at) => {
				const offset = Math.min(at, text.length);
				const { line, column } = lineAndColumn(lineStarts(text), offset);
				expect(offsetOf(text, line, column)).toBe(offset);
			}),
		);
	});

	it('holds what lies beyond the text inside it', () => {
		expect(offsetOf('ab\ncd', 9, 1)).toBe(3);
		expect(offsetOf('ab\ncd', 2, 90)).toBe(5);
		expect(offsetOf('ab\ncd', 0, 0)).toBe(0);
	});

	it('gives a span as a place with an exclusive end', () => {
		expect(placeOf('ab\r\ncd', { start: 1, end: 5 })).toEqual({
			line: 1,
			column: 2,
			endLine: 2,
			endColumn: 2,
		});
	});

	it('maps JavaScript that stands in place to the same place', () => {
		const submission = read('let w: number = 1;\nthrow w;');
		expect(originalPosition(submission, 2, 1)).toEqual({ line: 2, column: 1 });
	});

	it('maps JavaScript with a source map back to the text', () => {
		const text = '// 𝒳\nenum Way { Up, Down }\n\nconst label: string = "𝒳"; fail(Way.Up, label);\n';
		const submission = read(text);
		const lines = submission.javascript.split('\n');
		const line = lines.findIndex((candidate) => candidate.includes('fail('));
		const column = (lines[line] ?? '').indexOf('fail(');
		const original = originalPosition(submission, line + 1, column + 1);
		expect(original).toEqual({ line: 4, column: (text.split('\n')[3]?.indexOf('fail(') as number) + 1 });
	});

	it('says where nothing stood', () => {
		const submission = { text: 'a', javascript: 'b', inPlace: false };
		expect(originalPosition(submission, 1, 1)).toBeUndefined();
	});
});
