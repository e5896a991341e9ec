import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Excerpt, excerptOf } from '../../checker/class-page/excerpt.ts';
import { mistake, program } from './class-rows.ts';

const at = (line: number, column: number, endLine: number, endColumn: number) =>
	mistake('x', { line, column, endLine, endColumn });
const marks = ({ lines }: Excerpt) =>
	lines.flatMap(({ number, marked }) => (marked === '' ? [] : [[number, marked]]));

describe('an excerpt', () => {
	test('has the lines around the place, which is marked', () => {
		const excerpt = excerptOf(program, at(7, 2, 7, 33));
		expect(excerpt.lines.map(({ number }) => number)).toEqual([3, 4, 5, 6, 7, 8, 9]);
		expect(excerpt.total).toBe(9);
		expect(marks(excerpt)).toEqual([[7, 'w = w + learningRate * gradient']]);
	});

	test('marks a place of several lines, without their indentation, and no more than six of them', () => {
		expect(marks(excerptOf(program, at(5, 1, 7, 4)))).toEqual([
			[5, 'for (let step = 1; step <= 6; step += 1) {'],
			[6, 'const gradient = 2 * (w - 3);'],
			[7, 'w '],
		]);
		expect(marks(excerptOf('a\n'.repeat(40), at(2, 1, 40, 2)))).toHaveLength(6);
	});

	test('shows the beginning, after its comments, where no place is known or none is in the text', () => {
		const { line: _line, ...placeless } = mistake('x');
		for (const finding of [undefined, placeless, at(70, 1, 70, 2)]) {
			const { lines } = excerptOf(program, finding);
			expect(lines[0]).toMatchObject({ number: 2, before: 'let w = 0;', marked: '' });
			expect(lines).toHaveLength(8);
		}
	});

	test('shows a long line from shortly before the place, cut, and no half of a character', () => {
		const long = `${'🙂'.repeat(5000)}here${'🙂'.repeat(5000)}`;
		const [line] = excerptOf(long, at(1, 10_001, 1, 10_005)).lines;
		expect(line?.marked).toBe('here');
		for (const part of [line?.before, line?.after]) {
			expect(part?.length).toBeLessThan(210);
			expect(part).toMatch(/🙂/u);
			expect(part).not.toMatch(/\p{Cs}/u);
		}
	});

	test('marks the character behind a place between two, and nothing in a line where the place ends as it begins', () => {
		const [first, second] = excerptOf('ab\n\tcd', at(1, 2, 2, 1)).lines;
		expect([first?.before, first?.marked, first?.after]).toEqual(['a', 'b', '']);
		expect([second?.before, second?.marked, second?.after]).toEqual(['\tcd', '', '']);
		const [line] = excerptOf('a🙂b', at(1, 2, 1, 2)).lines;
		expect([line?.before, line?.marked, line?.after]).toEqual(['a', '🙂', 'b']);
		const [end] = excerptOf('ab', at(1, 3, 1, 3)).lines;
		expect([end?.before, end?.marked, end?.after]).toEqual(['ab', ' ', '']);
	});

	test('never loses what is in a line, wherever the place is', () => {
		const number = fc.integer({ min: 1, max: 80 });
		fc.assert(
			fc.property(number, number, number, number, (line, column, more, endColumn) => {
				const { lines } = excerptOf(program, at(line, column, line + more, endColumn));
				const source = program.split('\n');
				for (const { number: i, before, marked, after } of lines)
					expect((before + marked + after).trimEnd()).toBe(source[i - 1]?.trimEnd());
			}),
		);
	});
});
