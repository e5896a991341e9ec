/** The page of 500 students in a real Chromium: on a phone and a desk, by keyboard, without scripts, full of HTML. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { broken, classRows, course, mistake, pageOf, program, row, wrong } from './class-rows.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const hostile =
	'</code></pre></script><script>window.hit=1</script><img src="http://127.0.0.1:9/x" onerror="window.hit=2"><style>body{display:none}</style><a href="javascript:window.hit=3">"\'>\u202e\u0007';
const names = ['Anna', 'Bruno', hostile, 'فاطمة', 'x'.repeat(300)];
const nameOf = (student: number) => `${String(student).padStart(3, '0')} ${names[student % names.length]}`;

const exercises = course(41);
const [first] = exercises.map(({ id }) => id) as [string];
const pages = [
	'index.html',
	'students.html',
	'students/1.html',
	'exercises/1-chapter-exercise-1.html',
	'mistakes/update-adds-gradient.html',
];

let browser: Browser;
let folder: string;
let opened: Page | undefined;
/** Whatever the opened page asked for, and whatever it complained of. */
let asked: string[] = [];
let complaints: string[] = [];

beforeAll(async () => {
	browser = await launchChromium();
	folder = mkdtempSync(join(tmpdir(), 'downhill-page-'));
	let asking = 0;
	const texts = [program, hostile, `${hostile.repeat(40)}\n${program}`];
	const rows = [
		row(0, nameOf(0), wrong(first, 3, mistake('slope-frozen', { message: hostile, question: hostile }))),
		row(1, nameOf(0), broken(first, hostile, 'runtime-error')),
		...classRows(500, exercises, nameOf),
	];
	const files = await pageOf(rows, exercises, () => texts[asking++ % texts.length]);
	for (const [path, text] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}, 120_000);
afterEach(async () => {
	await opened?.context().close();
	opened = undefined;
});
afterAll(async () => {
	await browser?.close();
	rmSync(folder, { recursive: true, force: true });
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	[asked, complaints] = [[], []];
	const page = await context.newPage();
	page.on('request', (request) => asked.push(request.url()));
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('dialog', (dialog) => complaints.push(dialog.message()));
	await page.goto(pathToFileURL(join(folder, path)).href);
	opened = page;
	return page;
}

describe.each([360, 1280])('%i pixels wide', (width) => {
	test.each(pages)('%s fits, asks for nothing, and runs nothing but its own', async (path) => {
		const page = await open(path, { viewport: { width, height: 800 } });
		expect(await page.evaluate('[document.documentElement.scrollWidth, window.hit]')).toEqual([
			width,
			undefined,
		]);
		for (const summary of await page.locator('summary').all()) await summary.click();
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
		await page.getByLabel('Show names').check();
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
		expect(await page.locator('body').isVisible()).toBe(true);
		expect(asked).toEqual([pathToFileURL(join(folder, path)).href]);
		expect(complaints).toEqual([]);
	});
});

test.each([
	[360, 'dark'],
	[1280, 'light'],
] as const)(
	'nothing is in the way of anyone, at %i pixels, %s',
	{ timeout: 180_000 },
	async (width, colorScheme) => {
		for (const path of pages) {
			const page = await open(path, { viewport: { width, height: 800 }, colorScheme });
			await page.evaluate(axe);
			const { violations, passes } = (await page.evaluate(
				"axe.run(document, { resultTypes: ['violations'] })",
			)) as AxeResults;
			expect(violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([]);
			expect(passes.length).toBeGreaterThan(10);
			await page.context().close();
		}
	},
);

describe('names', () => {
	const shown = (page: Page) => page.locator('.name').filter({ visible: true }).count();

	test('are hidden until the switch is on, and again when the page is opened anew', async () => {
		const page = await open('students.html');
		expect(await page.locator('.name').count()).toBe(500);
		expect(await shown(page)).toBe(0);
		await page.getByLabel('Show names').check();
		expect(await shown(page)).toBe(500);
		expect(await page.locator('.alias').filter({ visible: true }).count()).toBe(0);
		await page.getByRole('link', { name: '000 Anna' }).click();
		await page.waitForURL(/students\/1\.html#s1$/);
		expect(await page.locator('#s1 .name').isVisible()).toBe(true);
		await page.context().close();
		expect(await shown(await open('students.html'))).toBe(0);
	});

	test('are hidden and shown without scripts too', async () => {
		const page = await open(pages[3] ?? '', { javaScriptEnabled: false });
		const [alias, name] = [page.locator('figure .alias').first(), page.locator('figure .name').first()];
		expect([await alias.isVisible(), await name.isVisible()]).toEqual([true, false]);
		await page.getByLabel('Show names').check();
		expect([await alias.isVisible(), await name.isVisible()]).toEqual([false, true]);
		expect(await page.locator('.filter').filter({ visible: true }).count()).toBe(0);
		expect(await page.locator('.group mark').first().isVisible()).toBe(true);
	});

	test('that are hidden are not found by their letters', async () => {
		const page = await open('students.html');
		const find = page.getByRole('searchbox', { name: 'Find a student' });
		await find.fill('anna');
		await expect.poll(() => page.locator('tbody tr').filter({ visible: true }).count()).toBe(0);
		await page.getByLabel('Show names').check();
		await expect.poll(() => page.locator('tbody tr').filter({ visible: true }).count()).toBe(100);
		await find.fill('');
		await expect.poll(() => page.locator('tbody tr').filter({ visible: true }).count()).toBe(500);
	});
});

describe('by keyboard alone', () => {
	const focused = (page: Page) =>
		page.evaluate(`(() => {
			const { activeElement: here } = document;
			const outlined = here.id === 'names' ? here.nextElementSibling : here;
			return [(here.getAttribute('aria-label') ?? here.textContent).trim() || here.id, getComputedStyle(outlined).outlineStyle];
		})()`) as Promise<[string, string]>;

	test('the way leads past the links to the switch and the table, and what has the focus is marked', async () => {
		const page = await open('students.html');
		const way: string[] = [];
		for (let i = 0; i < 8; i += 1) {
			await page.keyboard.press('Tab');
			const [what, outline] = await focused(page);
			if (i > 0) expect([what, outline]).toEqual([what, expect.not.stringContaining('none')]);
			way.push(what);
		}
		// The field to search has no name of its own but its label's.
		expect(way).toEqual([
			'Skip to the content',
			...['Overview', 'Exercises', 'Mistakes', 'Students'],
			...['names', '', 'Students'],
		]);
		await page.getByLabel('Show names').focus();
		await page.keyboard.press('Space');
		expect(await page.getByLabel('Show names').isChecked()).toBe(true);
	});

	test('the first stop jumps to the content', async () => {
		const page = await open('index.html');
		await page.keyboard.press('Tab');
		expect(await page.locator('.skip').boundingBox()).toMatchObject({ x: expect.any(Number) });
		await page.keyboard.press('Enter');
		expect(await page.evaluate('document.activeElement.id')).toBe('content');
	});

	test('tables are sorted, parts opened, wide boxes moved', async () => {
		const page = await open('students.html', { viewport: { width: 360, height: 800 } });
		const points = () =>
			page
				.locator('tbody tr td:nth-child(2)')
				.evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)));
		await page.getByRole('button', { name: 'points' }).focus();
		await page.keyboard.press('Enter');
		const sorted = await points();
		expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
		expect(new Set(sorted).size).toBeGreaterThan(1);
		expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
		await page.keyboard.press('Enter');
		expect(await points()).toEqual([...sorted].sort((a, b) => a - b));
		await page.locator('.box').focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => page.locator('.box').evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
		await page.goto(pathToFileURL(join(folder, pages[3] ?? '')).href);
		await page.locator('summary').first().focus();
		await page.keyboard.press('Enter');
		expect(await page.locator('details').first().getAttribute('open')).toBe('');
	});
});
