import { describe, expect, test } from 'vitest';
import { readPattern, usualPattern } from '../../checker/class/pattern.ts';
import { UsageError } from '../../checker/errors.ts';

const exercises = ['1-derivatives/nudge', '3-gradient-descent/first-loop', '3-gradient-descent/loop'].map(
	(id) => {
		const [chapter = '', name = ''] = id.split('/');
		return { id, chapter, name };
	},
);

/** What a path stands for, matched segment by segment. */
function meaning(text: string, path: string): readonly [string | undefined, string | undefined] | undefined {
	const pattern = readPattern(text, exercises);
	const parts = path.split('/');
	if (parts.length !== pattern.segments.length) return undefined;
	const matches = pattern.segments.map((segment, i) => segment.exec(parts[i] ?? ''));
	if (matches.includes(null)) return undefined;
	const groups = Object.assign({}, ...matches.map((match) => match?.groups));
	return [groups.student, pattern.exercise(groups)?.id];
}

describe('a pattern', () => {
	test.each([
		[usualPattern, 'anna/3-gradient-descent/first-loop.ts', ['anna', '3-gradient-descent/first-loop']],
		[usualPattern, 'anna/1-derivatives/first-loop.ts', ['anna', undefined]],
		[usualPattern, 'anna/3-gradient-descent/first-loop.js', undefined],
		['{exercise}/{student}.ts', 'nudge/Anna B..ts', ['Anna B.', '1-derivatives/nudge']],
		[
			'{student}_*_file/{name}.ts',
			'Ōe Kenzaburō_81_file/loop.ts',
			['Ōe Kenzaburō', '3-gradient-descent/loop'],
		],
		['{student}-{name}.ts', 'anna-maria-first-loop.ts', ['anna-maria', '3-gradient-descent/first-loop']],
		['(1)/{student}.{name}.ts', '(1)/anna.nudge.ts', ['anna', '1-derivatives/nudge']],
		['{student}/{name}.ts', 'a\nb/nudge.ts', ['a\nb', '1-derivatives/nudge']],
	])('%s reads %j', (text, path, expected) => {
		expect(meaning(text, path)).toEqual(expected);
	});

	test.each([
		['{exercise}.ts', /no `\{student\}`/],
		['{student}.ts', /one of `\{name\}` and `\{exercise\}`/],
		['{student}/{exercise}/{name}.ts', /one of `\{name\}` and `\{exercise\}`/],
		['{studnet}/{name}.ts', /Did you mean `student`\?/],
		['{student}/{student}/{name}.ts', /twice/],
		['../{student}/{name}.ts', /without `\.`/],
		['{student}//{name}.ts', /empty names/],
	])('%s is refused', (text, words) => {
		expect(() => readPattern(text, exercises)).toThrow(UsageError);
		expect(() => readPattern(text, exercises)).toThrow(words);
	});

	test('without the chapter is refused where two exercises share a name', () => {
		const two = [...exercises, { id: '2-gradients/nudge', chapter: '2-gradients', name: 'nudge' }];
		expect(() => readPattern('{student}/{name}.ts', two)).toThrow(/Several exercises are called nudge/);
		expect(readPattern(usualPattern, two).exercise({ chapter: '2-gradients', name: 'nudge' })?.id).toBe(
			'2-gradients/nudge',
		);
	});
});
