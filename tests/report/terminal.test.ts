import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { atHintLevel } from '../../checker/report/hints.ts';
import type { Graded, HintLevel } from '../../checker/report/reporter.ts';
import { list, terminal } from '../../checker/report/terminal.ts';
import { widthOf } from '../../checker/report/text.ts';
import type { Finding } from '../../checker/report-types.ts';
import { sample, samples, view } from './samples.ts';

const specimens = fileURLToPath(new URL('./specimens/', import.meta.url));
const signError = samples['sign-error'] as Graded;
const signErrorFinding = signError.result.findings[0] as Finding;

function atLevel(graded: Graded, hints: HintLevel): string {
	return terminal.result({ ...graded, result: atHintLevel(graded.result, hints) }, { ...view, hints });
}

describe('each sample is shown as its specimen has it', () => {
	test.each(Object.entries(samples))('%s', async (name, graded) => {
		await expect(atLevel(graded, 2)).toMatchFileSnapshot(`${specimens}${name}.txt`);
	});
});

test('points are summed where exercises weigh differently', () => {
	const all = [samples.passed as Graded, signError];
	const weights = { [signError.exercise.id]: 4 };
	expect(terminal.end(all, { ...view, weights })).toMatch(
		/^1 of 2 passed, 1 failed\. \d[\d.]* of \d points\.$/m,
	);
	expect(terminal.end(all, view)).not.toContain('point');
});

describe('hint levels', () => {
	test.each([0, 1, 3] as const)('level %i', async (level) => {
		await expect(atLevel(signError, level)).toMatchFileSnapshot(`${specimens}sign-error-hints-${level}.txt`);
	});

	test("the exercise's own hints come one by one where nothing is named", () => {
		const shown = ([1, 2, 3] as const).map((level) => atLevel(samples['nothing-proved'] as Graded, level));
		expect(shown.map((text) => text.includes('If the parameter moves'))).toEqual([true, true, true]);
		expect(shown.map((text) => text.includes('Look at the line that changes w.'))).toEqual([
			false,
			true,
			true,
		]);
		expect(shown.map((text) => text.includes('Subtract the learning rate'))).toEqual([false, false, true]);
	});
});

describe('what fits on a screen', () => {
	test.each(Object.entries(samples))('%s: 80 columns and 36 lines at every hint level', (_name, graded) => {
		for (const level of [0, 1, 2, 3] as const) {
			const lines = atLevel(graded, level).split('\n');
			expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80);
			expect(lines.length).toBeLessThanOrEqual(36);
		}
	});

	test('many long findings, a long output and a large table are cut to the screen', () => {
		const long = {
			...signErrorFinding,
			message: 'It goes uphill. '.repeat(200),
			question: 'Up or down? '.repeat(20),
		};
		const crowded = { ...signError.result, findings: Array.from({ length: 12 }, () => long) };
		const lines = atLevel({ ...signError, result: crowded }, 3).split('\n');
		expect(lines.length).toBeLessThanOrEqual(36);
		expect(lines.join('\n')).toContain('> 7 │');
		expect(lines.join('\n')).toContain('Check again: npm run check -- first-loop');
	});

	test.each([60, 100, 120])('nothing is wider than %i columns', (width) => {
		for (const graded of Object.values(samples)) {
			const lines = terminal.result(graded, { ...view, width }).split('\n');
			expect(
				Math.max(...lines.filter((line) => !line.includes('Check again')).map(widthOf)),
			).toBeLessThanOrEqual(width);
		}
	});
});

describe('foreign text', () => {
	test('no control character, no forged command of a log reaches the terminal', () => {
		for (const graded of Object.values(samples)) {
			const text = terminal.result(graded, view) + terminal.end([graded, graded], view);
			expect(text).not.toMatch(/[^\P{C}\n]/u);
			expect(text).not.toMatch(/^\s*::/m);
			expect(text).not.toContain('##[');
		}
	});

	test('a place far into one long line is in sight, with the mark under it', () => {
		const text = `${'a + '.repeat(10_000)}𝑤wrong + ${'b + '.repeat(10_000)}1;`;
		const column = text.indexOf('wrong') + 1;
		const graded = sample(
			{
				findings: [{ ...signErrorFinding, line: 1, column, endLine: 1, endColumn: column + 5 }],
			},
			{ text },
		);
		const lines = terminal.result(graded, view).split('\n');
		const code = lines.find((line) => line.includes('1 │')) ?? '';
		const mark = lines[lines.indexOf(code) + 1] ?? '';
		expect([...code].slice([...mark].indexOf('^'), [...mark].lastIndexOf('^') + 1).join('')).toBe('wrong');
	});

	test.each(['\n', '\r\n', '\r'])('lines end with %j', (ending) => {
		const text = (signError.text ?? '').replaceAll('\n', ending);
		expect(terminal.result({ ...signError, text }, view)).toBe(terminal.result(signError, view));
	});
});

describe('colour', () => {
	const plain = Object.values(samples).map((graded) => terminal.result(graded, view));
	const coloured = Object.values(samples).map((graded) => terminal.result(graded, { ...view, colour: true }));

	test('is there where it is asked for, and changes nothing else', () => {
		const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
		expect(coloured.join('')).toMatch(escapes);
		expect(coloured.map((text) => text.replace(escapes, ''))).toEqual(plain);
	});
});

describe('the end', () => {
	const many = [
		...[1, 2, 3].map((k) => inChapter('1-derivatives', k, samples.passed as Graded)),
		inChapter('2-gradients', 1, samples['not-started'] as Graded),
		signError,
		samples['syntax-error'] as Graded,
	];

	test('chapters, counts, the next step', async () => {
		await expect(terminal.end(many, view)).toMatchFileSnapshot(`${specimens}end.txt`);
	});

	test('what failed comes next with its question', async () => {
		await expect(terminal.end(many.slice(4), view)).toMatchFileSnapshot(`${specimens}end-question.txt`);
	});

	test('all passed', async () => {
		await expect(terminal.end(many.slice(0, 3), view)).toMatchFileSnapshot(`${specimens}end-passed.txt`);
	});

	test('nothing to check', () => {
		expect(terminal.end([], view)).toBe('\nThere was nothing to check.\n');
	});

	test('a single result needs no summary', () => {
		expect(terminal.end(many.slice(0, 1), view)).toBe('');
	});

	test('who has passed the whole course is told of the cards', () => {
		const end = terminal.end(many.slice(0, 3), { ...view, evidence: 'npm run evidence' });
		expect(end).toContain('All 3 passed.');
		expect(end).toContain('npm run evidence');
	});

	test('a course of one exercise has a summary and a next step, too', () => {
		const end = terminal.end(many.slice(3, 4), { ...view, evidence: 'npm run evidence' });
		expect(end).toContain('Next:   2-gradients/name-1  The smallest loop');
		expect(end).toContain('npm run check -- name-1');
	});

	test('what is required is counted', () => {
		expect(terminal.end(many, { ...view, required: new Set(['2-gradients/name-1']) })).toContain(
			'1 not started (1 of them required, which counts as failed here)',
		);
	});

	test('what is not started and counts as failed is said so', () => {
		expect(terminal.end(many, { ...view, requireAll: true })).toContain(
			'1 not started, which counts as failed here',
		);
	});

	test('the list has one line for each exercise', async () => {
		const text = many.map((graded) => list.result(graded, view)).join('') + list.end(many, view);
		await expect(text).toMatchFileSnapshot(`${specimens}list.txt`);
	});
});

function inChapter(chapter: string, k: number, graded: Graded): Graded {
	const exercise = { ...graded.exercise, chapter, name: `name-${k}`, id: `${chapter}/name-${k}` };
	return { ...graded, exercise, result: { ...graded.result, exercise: exercise.id } };
}
