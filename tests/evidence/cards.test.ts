import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../checker/evidence/card.ts';
import { markdownOf } from '../../checker/evidence/markdown.ts';
import { panelsOf } from '../../checker/evidence/panels.ts';
import type { Shown, ShownExercise } from '../../checker/evidence/shown.ts';
import { svgOf } from '../../checker/evidence/svg.ts';
import { jsonText } from '../../checker/report/json.ts';
import type { Result } from '../../checker/report-types.ts';
import { loadExercises } from '../../checker/spec/load.ts';
import { casesOf } from '../../checker/trial/cases.ts';
import type { Cell, Exercise, Row } from '../../checker/types.ts';

const exercises = loadExercises('exercises');
const schema = JSON.parse(readFileSync('schemas/evidence.schema.json', 'utf8')) as object;
const isCard = new Ajv({ allowUnionTypes: true }).compile(schema);
const fields = ['Function', 'Calculation', 'Output', 'Failure Check', 'Expected Output'];

/** An exercise as it is shown when every listed row of the student's is made from the right one. */
function shownAs(exercise: Exercise, change: (rows: readonly Row[]) => readonly Row[]): ShownExercise {
	const cases = casesOf(exercise)
		.filter(({ kind }) => kind === 'listed')
		.map(({ inputs, expected }): Shown => ({ inputs, expected, rows: change(expected) }));
	return { exercise, cases, ...(exercise.form.kind === 'value' ? { chosen: 0.04 } : {}) };
}

const resultOf = (exercise: Exercise, message?: string): Result & { status: 'passed' | 'failed' } => ({
	exercise: exercise.id,
	file: `exercises/${exercise.id}.ts`,
	status: message === undefined ? 'passed' : 'failed',
	score: 1,
	checks: [{ name: 'listed rows', passed: message === undefined }],
	findings:
		message === undefined
			? []
			: [{ severity: 'error', message, evidence: { predicted: false, repaired: false }, alternatives: [] }],
	output: [],
	durationMs: 1,
});

const each = (to: (cell: Cell, k: number) => Cell) => (rows: readonly Row[]) =>
	rows.map((row) => row.map((cell, i) => to(cell, i)));
const odd: readonly (readonly [string, (rows: readonly Row[]) => readonly Row[]])[] = [
	['right ones', (rows) => rows],
	['NaN', each(() => Number.NaN)],
	['infinities', each((_, i) => (i % 2 === 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY))],
	['numbers beyond all bounds', each((cell, i) => (typeof cell === 'number' ? (i - 0.5) * 1e300 : cell))],
	['zeros', each(() => 0)],
	['words', each(() => '<b>"&]]>')],
	['none', () => []],
	['too many', (rows) => [...rows, ...rows, ...rows].map((row) => [...row, ...row])],
];

/** All oddities for one exercise of each routine, the right rows for the others. */
const oddFor = ({ id, routine }: Exercise) =>
	odd.slice(0, exercises.find((one) => one.routine === routine)?.id === id ? odd.length : 1);

/** A reader of XML that knows tags, text and nothing else: whatever it stumbles over is not well-formed. */
function faultsOfXml(text: string): string[] {
	const faults: string[] = [];
	const open: string[] = [];
	const rest = text.replace(
		/<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#\d+);[^"<&]*)*")*)\s*(\/?)>/g,
		(_, end, name, _attributes, alone) => {
			if (end === '/' && open.pop() !== name) faults.push(`</${name}> closes what was not open`);
			if (end === '' && alone === '') open.push(name);
			return '';
		},
	);
	if (open.length > 0) faults.push(`never closed: ${open.join()}`);
	const stray = /<|&(?!(?:amp|lt|gt|quot|#\d+);)/.exec(rest);
	if (stray) faults.push(`stray: ${rest.slice(stray.index, stray.index + 60)}`);
	return faults;
}

describe.each(exercises)('the card of $id', (exercise) => {
	it.each(oddFor(exercise))(
		'has a picture that is well-formed and says in words what it shows: %s',
		async (_, change) => {
			const { data, figure } = cardOf(shownAs(exercise, change), resultOf(exercise));
			const svg = await svgOf(figure);
			expect(faultsOfXml(svg)).toEqual([]);
			expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title description"/);
			expect(/<desc id="description">([\s\S]*?)<\/desc>/.exec(svg)?.[1]?.length).toBeGreaterThan(30);
			expect(data.picture.text.length).toBeGreaterThan(30);
			// Coordinates are numbers a browser can draw; words may speak of NaN.
			const attributes = (svg.match(/="[^"]*"/g) ?? []).filter((value) =>
				/NaN|Infinity|undefined|e\+\d/.test(value),
			);
			expect(attributes.filter((value) => !/href|aria/.test(value))).toEqual([]);
			expect(
				svg.match(/class="(yours|reference|function|derivative|other|contour)/g)?.length,
			).toBeGreaterThan(0);
		},
	);

	it('is data that the schema knows, with five fields in its text', () => {
		for (const [, change] of odd) {
			const { data } = cardOf(
				shownAs(exercise, change),
				resultOf(exercise, 'The first difference is in row 1.'),
			);
			const read = JSON.parse(jsonText(data)) as unknown;
			expect(isCard(read), JSON.stringify(isCard.errors)).toBe(true);
			const headings = markdownOf(data).match(/^## .*/gm);
			expect(headings).toEqual(fields.map((field) => `## ${field}`));
		}
	});
});

describe('a picture', () => {
	const named = (id: string) => exercises.find((exercise) => exercise.id === id) as Exercise;
	const kinds = (id: string) =>
		panelsOf(shownAs(named(id), (rows) => rows)).map(({ marks }) => marks.map(({ kind }) => kind));
	const right = (rows: readonly Row[]) => rows;

	it('of a derivative has the function, its derivative and the slopes', () => {
		const [panel] = panelsOf(shownAs(named('1-derivatives/derivative-rules'), right));
		expect(panel?.marks.map((mark) => ('role' in mark ? mark.role : ''))).toEqual([
			'function',
			'derivative',
			'reference',
			'yours',
		]);
	});

	it('of a gradient has arrows over contours', () => {
		for (const panel of kinds('2-gradients/gradient-by-hand')) {
			expect(panel).toContain('contours');
			expect(panel.filter((kind) => kind === 'arrow')).toHaveLength(2);
		}
	});

	it('of a descent in two parameters has the loss and the path over contours', () => {
		const [loss, path] = kinds('3-gradient-descent/coupled-bowl');
		expect(loss).not.toContain('contours');
		expect(path?.[0]).toBe('contours');
	});

	it('of a net has what is by hand beside autograd, with the difference where there is one', () => {
		const labelled = (change: (rows: readonly Row[]) => readonly Row[]) =>
			panelsOf(shownAs(named('4-backpropagation/two-layer'), change)).flatMap(({ marks }) =>
				marks.flatMap((mark) => ('label' in mark ? [mark.label] : [])),
			);
		expect(labelled(right)).toEqual(expect.arrayContaining(['by hand (yours)', 'autograd (reference)']));
		expect(labelled(right)).not.toContain('difference');
		expect(labelled(each((cell) => -cell))).toContain('difference');
	});

	it('has the numbers of the run: the gradient of x²y + xy² at (2, 3) points to (21, 16)', () => {
		const [panel] = panelsOf(shownAs(named('2-gradients/gradient-by-hand'), right));
		const arrow = panel?.marks.find((mark) => mark.kind === 'arrow');
		if (arrow?.kind !== 'arrow') throw new Error('There is no arrow.');
		const [dx, dy] = [arrow.to[0] - arrow.from[0], arrow.to[1] - arrow.from[1]];
		expect(arrow.from).toEqual([2, 3]);
		expect(dy / dx).toBeCloseTo(16 / 21, 12);
	});

	it('is the same text each time', async () => {
		const { figure } = cardOf(
			shownAs(named('3-gradient-descent/first-loop'), right),
			resultOf(named('3-gradient-descent/first-loop')),
		);
		expect(await svgOf(figure)).toBe(await svgOf(figure));
	});

	it('says what it cannot show', () => {
		const note = (change: (rows: readonly Row[]) => readonly Row[]) =>
			panelsOf(shownAs(named('3-gradient-descent/first-loop'), change))[0]?.note;
		expect(note(each(() => Number.NaN))).toMatch(/6 of your values are not finite/);
		expect(note(() => [])).toMatch(/none of your values could be read/);
		expect(note(right)).toBeUndefined();
	});
});

it('takes text of students for text', () => {
	const exercise = exercises[0] as Exercise;
	const message = 'row 1: `a` | <img src=x> [b](c) # *d*\n\n# e';
	const text = markdownOf(
		cardOf(
			shownAs(exercise, (rows) => rows),
			resultOf(exercise, message),
		).data,
	);
	expect(text).not.toContain('<img');
	expect(text).not.toMatch(/(?<!\\)\[b\]\(c\)/);
	expect(text).not.toMatch(/^# e/m);
});
