import { afterAll, describe, expect, it } from 'vitest';
import { createCompiler } from '../../../checker/submission/compiler.ts';
import { nested, types } from './specimens.ts';

const compiler = createCompiler();
afterAll(() => compiler.close());

const bytes = (text: string) => new TextEncoder().encode(text);
const honest = 'export const slope = (x: number): number => 2 * x;\n';

/** What a worker that is being replaced, on a busy machine, may need beyond a limit. Far from what a hang would take. */
const grace = 8_000;

async function timed<T>(work: Promise<T>): Promise<{ answer: T; milliseconds: number }> {
	const begin = performance.now();
	return { answer: await work, milliseconds: performance.now() - begin };
}

/** The file after a hostile one is answered right. */
async function expectHonestAnswer(): Promise<void> {
	const { answer, milliseconds } = await timed(compiler.read('honest.ts', bytes(honest)));
	expect(answer).toMatchObject({ inPlace: true, exports: [{ name: 'slope', kind: 'function' }] });
	expect(milliseconds).toBeLessThan(grace);
}

/** As many levels as a file that is not too long can have, at most 50,000. */
function deepest(source: (depth: number) => string): string {
	return source(Math.min(50_000, Math.floor(250_000 / (source(30_000).length / 30_000))));
}

describe('50,000 levels', () => {
	it.each(Object.entries(nested))('%s', async (_, source) => {
		const text = deepest(source);
		expect(text.length).toBeLessThan(256 * 1024);
		const { answer, milliseconds } = await timed(compiler.read('deep.ts', bytes(text)));
		expect(milliseconds).toBeLessThan(2_000 + grace);
		if ('problem' in answer) {
			expect(['unreadable', 'syntax-error']).toContain(answer.problem);
			expect(answer.message.length).toBeLessThan(400);
		}
		await expectHonestAnswer();
	});
});

describe('every depth at which something may give way', () => {
	it.each(Object.entries(nested))('%s', async (_, source) => {
		for (const depth of [600, 1_300]) {
			const text = source(depth);
			const answer = await compiler.read('deep.ts', bytes(text));
			if ('problem' in answer) expect(['unreadable', 'syntax-error']).toContain(answer.problem);
			else expect(answer.text).toBe(text);
			const [erased] = await compiler.erase([text]);
			if (!('problem' in answer)) expect(erased).toBe(answer.javascript);
		}
		const report = await compiler.checkTypes('deep.ts', source(500));
		expect(report.gaveUp ?? '').toMatch(/^$|given up/);
		await expectHonestAnswer();
	});
});

describe('large files', () => {
	it.each([
		['5 MB', 'let w = 0;\n'.repeat(500_000), 'unreadable'],
		['a 100,000-term sum', `let q = 1${'+1'.repeat(100_000)};`, 'unreadable'],
		['a 20,000-term sum', `let q = 1${' + 1'.repeat(20_000)};`, 'unreadable'],
		['an array of 100,000 numbers', `let q = [${'1,'.repeat(100_000)}];`, 'unreadable'],
		['200,000 statements', ';'.repeat(200_000), 'unreadable'],
		['200,000 errors', '?'.repeat(200_000), 'syntax-error'],
		['one name of 250,000 letters', `let ${'q'.repeat(250_000)}: number = 1;`, undefined],
		['one string of 250,000 letters', `let q: string = "${'x'.repeat(250_000)}";`, undefined],
		['one comment of 250,000 letters', `/*${'*'.repeat(250_000)}*/ let q: number = 1;`, undefined],
		['250,000 line ends', `${'\r'.repeat(250_000)} let q: number = 1;`, undefined],
		['3,000 names in as many scopes', `${'{ let a: number; }'.repeat(3_000)}`, undefined],
		['3,000 names at the top', `${Array.from({ length: 3_000 }, (_, i) => `let a${i}: number;`).join('')}`, undefined],
	])('%s', async (_, text, problem) => {
		const { answer, milliseconds } = await timed(compiler.read('large.ts', bytes(text)));
		expect('problem' in answer ? answer.problem : undefined).toBe(problem);
		expect(milliseconds).toBeLessThan(2_000 + grace);
		await expectHonestAnswer();
	});

	it('a file at every limit at once still has its types checked or given up', async () => {
		const text = Array.from({ length: 1_500 }, (_, i) => `let a${i}: number = "b${i}";`).join('\n');
		const report = await compiler.checkTypes('large.ts', text);
		expect(report.gaveUp === undefined ? report.errors.length : 20).toBe(20);
	});
});

describe('types without end', () => {
	it.each(Object.entries(types))('%s', async (_, text) => {
		const submission = await compiler.read('types.ts', bytes(text));
		expect(submission).toMatchObject({ inPlace: true });
		const { answer, milliseconds } = await timed(compiler.checkTypes('types.ts', text));
		expect(milliseconds).toBeLessThan(5_000 + grace);
		expect(answer.gaveUp !== undefined || answer.errors.every(({ message }) => message.length <= 200)).toBe(true);
		await expectHonestAnswer();
		expect(await compiler.checkTypes('honest.ts', honest)).toEqual({ errors: [] });
	});

	it('a hanging check delays what comes after it by no more than its limit', async () => {
		const check = compiler.checkTypes('types.ts', types['overloads that call each other'] ?? '');
		const { answer, milliseconds } = await timed(compiler.read('honest.ts', bytes(honest)));
		expect(answer).toMatchObject({ inPlace: true });
		expect(milliseconds).toBeLessThan(5_000 + grace);
		expect((await check).gaveUp).toContain('5 seconds');
	});
});
