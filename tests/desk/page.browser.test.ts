/** `downhill ui` in a real Chromium: an exercise is opened, read, mended, and turns green. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type Course, newCourse } from '../support/course.ts';
import { root } from '../support/exercises.ts';
import { type Running, running } from './running.ts';

const loop = 'exercises/3-gradient-descent/first-loop';
const derivative = 'exercises/1-derivatives/numeric-derivative';
const byHand = 'exercises/2-gradients/gradient-by-hand';
const right = readFileSync(join(root, 'solutions/3-gradient-descent/first-loop.ts'), 'utf8');
const wrong = right.replace('-=', '+=');
/** The green tick before the name of a test that passed. */
const tick = '[text-green-700][i-carbon\\:checkmark]';
const patience = { timeout: 30_000 };

let browser: Browser;
let course: Course;
let ui: Running;
let page: Page;

beforeAll(async () => {
	browser = await launchChromium();
});
afterAll(() => browser?.close());

beforeEach(async () => {
	course = newCourse();
	for (const id of [loop, derivative, byHand]) course.copy(`${id}.yaml`);
	course.copy('solutions/1-derivatives/numeric-derivative.ts', `${derivative}.ts`);
	course.copy(`${byHand}.ts`);
	course.put(`${loop}.ts`, wrong);
	ui = running(course.folder, 'ui', '--no-open', '--port', String(await freePort()));
	const said = await ui.until('Ctrl-C ends.');
	page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
	await page.goto(/http:\S+/.exec(said)?.[0] ?? 'no address was said');
});
afterEach(async () => {
	await page?.close();
	ui?.kill();
	course.remove();
});

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
}

/** The line of the list that stands for a test. */
const entry = (title: string): Locator => page.getByTestId('explorer-item').filter({ hasText: title }).last();

/** Opens what the page reports of a test. */
async function open(title: string): Promise<Locator> {
	await entry(title).waitFor(patience);
	await entry(title).hover();
	await entry(title).getByTestId('btn-open-details').click();
	await page.getByTestId('btn-report').click();
	return page.getByTestId('file-detail');
}

/** Whether the browser could draw all the pictures that are shown. */
const drawn = (): Promise<number[]> =>
	page
		.locator('img[src^="data:image/svg+xml"]')
		.evaluateAll((images) =>
			images.map((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
		);

test('a failure is readable, with its place, its picture and its trace; mended, it turns green', async () => {
	const report = await open('first-loop: The smallest loop');
	await report.getByText('update-adds-gradient (sign-error)').waitFor(patience);
	expect(await entry('first-loop: ').locator(tick).count()).toBe(0);
	const words = await report.textContent();
	expect(words).toContain('Row 1 is the first that does not follow: w is -1.2, expected 1.2.');
	expect(words).toContain('does the loss go up or down?');
	expect(words).toMatch(/first-loop\.ts:\d+:\d+/);
	expect(words).not.toContain('\u001b');
	expect(words).not.toContain('node_modules');
	await expect.poll(drawn, patience).toHaveLength(2);
	expect((await drawn()).every((width) => width > 200)).toBe(true);
	expect(await report.getByText('picture', { exact: true }).count()).toBe(1);
	expect(await report.getByText('trace', { exact: true }).count()).toBe(1);

	course.put(`${loop}.ts`, right);
	await page.getByTestId('file-detail').getByText('All of them are right.').waitFor(patience);
	await expect.poll(() => report.textContent(), patience).not.toContain('update-adds-gradient');
	expect(await page.locator('[data-testid=file-detail] img').count()).toBe(2);
	await entry('first-loop: ').locator(tick).waitFor(patience);
	expect(ui.text()).toMatch(/✓ passed +3-gradient-descent\/first-loop/);
});

test('the code is shown as its author wrote it, with the failure at its line', async () => {
	await open('first-loop: The smallest loop');
	await page.getByTestId('btn-code').click();
	const editor = page.getByTestId('editor');
	await editor.getByText('update-adds-gradient').first().waitFor(patience);
	expect(await editor.textContent()).toContain('w += learningRate * gradient;');
});

test('what passed, what failed and what is not started are counted; each chapter is there', async () => {
	await entry('first-loop: ').waitFor(patience);
	await expect.poll(() => page.getByTestId('pass-entry').textContent(), patience).toContain('1');
	expect(await page.getByTestId('fail-entry').textContent()).toContain('1');
	expect(await page.getByTestId('todo-entry').textContent()).toContain('1');
	for (const chapter of ['1-derivatives', '2-gradients', '3-gradient-descent']) {
		expect(await page.getByTestId('explorer-item').filter({ hasText: chapter }).count()).toBeGreaterThan(0);
	}
});

test('markup in a program stays text', async () => {
	const parameters = 'let w = 0;\nconst learningRate = 0.2;\n';
	const markup = '<img src=x onerror="document.title=1">';
	course.put(`${loop}.ts`, `${parameters}console.log('${markup}');\nthrow new Error('${markup}');\n`);
	const report = await open('first-loop: The smallest loop');
	await report.getByText('runtime-error').waitFor(patience);
	expect(await report.textContent()).toContain(markup);
	expect(await page.title()).toBe('Vitest');
	expect(await page.locator('img[src=x]').count()).toBe(0);
});

test('Ctrl-C closes the page', async () => {
	expect(await ui.end()).toBe(0);
	await expect(page.reload()).rejects.toThrow('ERR_CONNECTION_REFUSED');
});
