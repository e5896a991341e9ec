import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../checker/report-types.ts';
import { broken, classRows, course, mistake, pageOf, right, row, wrong } from './class-rows.ts';

const [first, second] = course(2).map(({ id }) => id) as [string, string];
const pageOfFirst = 'exercises/1-chapter-exercise-1.html';

const read = (text: string | undefined) => parseHTML(text ?? '').document;
const textOf = (element: { textContent: string | null } | null) =>
	(element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** One answer of each student, in this order. */
const answers = (...results: Result[]) => results.map((result, i) => row(i, `s${100 + i}`, result));
async function kinds(...results: Result[]): Promise<string[]> {
	const files = await pageOf(answers(...results), course(2));
	return [...read(files.get(pageOfFirst)).querySelectorAll('.group h3')].map(textOf);
}

describe('wrong answers', () => {
	test('with the same mistake and the same first difference are one kind', async () => {
		const negated = mistake('gradient-negated');
		const elsewhere = mistake('gradient-negated', { line: 2, message: 'Told in other words.' });
		const found = await kinds(
			wrong(first, -1.2, negated),
			wrong(first, -2.4, negated),
			wrong(first, -1.2, elsewhere),
			wrong(first, -1.2, mistake('exponent-kept')),
			wrong(first, -1.2, mistake('exponent-kept'), negated),
			wrong(first, -1.2, negated, mistake('exponent-kept')),
		);
		expect(found.sort()).toEqual([
			'exponent-kept and gradient-negated – 2 answers',
			'exponent-kept – 1 answer',
			'gradient-negated – 1 answer',
			'gradient-negated – 2 answers',
		]);
	});

	test('without a name go by their first difference, programs that do not run by what is wrong with them', async () => {
		const found = await kinds(
			wrong(first, 7),
			wrong(first, 7),
			wrong(first, 8),
			broken(first, 'Line 3: a bracket is missing.'),
			broken(first, 'Line 12: a bracket is missing.'),
			broken(first, 'It did not end.', 'timeout'),
		);
		expect(found.sort()).toEqual([
			'Not named – 1 answer',
			'Not named – 2 answers',
			'syntax-error – 2 answers',
			'timeout – 1 answer',
		]);
	});

	test('show examples side by side, the place marked, what is told once, the rows, and who gave them', async () => {
		const rows = answers(...Array.from({ length: 7 }, () => wrong(first, -1.2, mistake('gradient-negated'))));
		const document = read((await pageOf(rows, course(2))).get(pageOfFirst));
		const group = document.querySelector('.group');
		expect(group?.querySelectorAll('.examples figure')).toHaveLength(4);
		expect([...(group?.querySelectorAll('.examples mark') ?? [])].map(textOf)).toEqual(
			Array(4).fill('w = w + learningRate * gradient'),
		);
		expect(textOf(group)).toContain('row 1, w: -1.2, expected 1.2');
		expect(textOf(group?.querySelector('td.differs') ?? null)).toBe('-1.2');
		expect(textOf(group)).toContain('Who answered so: 7');
		expect(group?.querySelectorAll('.inline a')).toHaveLength(7);
	});

	test('say which file cannot be shown, and name no path', async () => {
		const file = 'class/anna/1-chapter/exercise-1.ts';
		const unreadable = { ...broken(first, `${file} is no file.`, 'unreadable'), file };
		const files = await pageOf([row(0, 'anna', unreadable)], course(2), () => undefined);
		const page = files.get(pageOfFirst) ?? '';
		expect(textOf(read(page).querySelector('.group'))).toContain('The file cannot be shown');
		expect(page).toContain('the file is no file.');
		for (const text of files.values()) expect(text).not.toContain('class/anna');
	});

	test('that are one kind are spoken of as one', async () => {
		const overviewOf = async (...results: Result[]) =>
			textOf(read((await pageOf(answers(...results), course(2))).get('index.html')).body);
		const one = await overviewOf(wrong(first, -1.2, mistake('gradient-negated')));
		expect(one).toContain('1 kind of wrong ones');
		expect(one).toContain('This kind is 1 of 1 wrong answer.');
		const two = await overviewOf(wrong(first, -1.2), wrong(first, -1.2), wrong(first, 7));
		expect(two).toContain('2 kinds of wrong ones');
		expect(two).toContain('These 2 kinds are 3 of 3 wrong answers.');
	});

	test('of too many kinds are counted where they are not shown', async () => {
		const results = Array.from({ length: 900 }, (_, i) => wrong(first, i + 2));
		const page = (await pageOf(answers(...results), course(2))).get(pageOfFirst) ?? '';
		const document = read(page);
		expect(document.querySelectorAll('.group')).toHaveLength(60);
		expect(document.querySelectorAll('tbody tr[id]')).toHaveLength(340);
		expect(textOf(document.querySelector('main'))).toContain(
			'500 answers more are unlike all these 400 kinds',
		);
	});
});

test('a mistake is counted by students, answers and exercises', async () => {
	const negated = mistake('gradient-negated');
	const rows = [
		row(0, 'a', wrong(first, 7, negated)),
		row(1, 'a', wrong(second, 7, negated, negated)),
		row(2, 'b', right(first)),
		row(3, 'b', wrong(second, 8, negated)),
	];
	const files = await pageOf(rows, course(2));
	const page = textOf(read(files.get('mistakes/gradient-negated.html')).querySelector('main'));
	expect(page).toContain('2 students, 3 answers, 2 exercises.');
	const cells = [
		...read(files.get('index.html')).querySelectorAll('#mistakes ~ div:not(:has(svg)) tbody tr'),
	];
	expect(cells.map(textOf)).toEqual(['gradient-negatedsign-error232']);
});

test('points are what each exercise is worth, of several answers to one the best', async () => {
	const weighed = [{ ...course(2)[0], id: first, title: 'One', weight: 10 }, ...course(2).slice(1)];
	const rows = [row(0, 'a', wrong(first, 7)), row(1, 'a', right(first)), row(2, 'a', wrong(second, 7))];
	const list = read((await pageOf(rows, weighed)).get('students.html'));
	expect([...list.querySelectorAll('tbody td')].map(textOf).slice(0, 3)).toEqual(['10.25', '1', '2']);
});

test('the same rows give the same bytes', async () => {
	const exercises = course(6);
	const [one, other] = [
		await pageOf(classRows(30, exercises), exercises),
		await pageOf(classRows(30, exercises), exercises),
	];
	expect([...one]).toEqual([...other]);
});

describe('a class of 1,100 students', async () => {
	const exercises = course(8);
	const files = await pageOf(classRows(1100, exercises), exercises);
	const documents = new Map([...files].map(([path, text]) => [path, read(text)]));

	test('has all its files, none of them large', () => {
		const paths = [...files.keys()];
		expect(paths.filter((path) => path.startsWith('students/'))).toHaveLength(22);
		expect(paths.filter((path) => /^students/.test(path) && !path.includes('/'))).toEqual([
			'students.html',
			'students-2.html',
			'students-3.html',
		]);
		expect(paths.filter((path) => path.startsWith('exercises/'))).toHaveLength(8);
		for (const [path, text] of files) expect(text.length, path).toBeLessThan(1_000_000);
	});

	test('every link leads to something', () => {
		for (const [path, document] of documents)
			for (const link of document.querySelectorAll('a[href]')) {
				const there = new URL(link.getAttribute('href') ?? '', `http://page/${path}`);
				const target = documents.get(there.pathname.slice(1));
				expect(target, `${path}: ${there.pathname}`).toBeDefined();
				if (there.hash !== '')
					expect(target?.getElementById(there.hash.slice(1)), `${path}: ${there.href}`).toBeTruthy();
			}
	});

	test('ids are there once, headings go down one by one, tables say what they are', () => {
		for (const [path, document] of documents) {
			const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
			expect(new Set(ids).size, path).toBe(ids.length);
			const levels = [...document.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => Number(tagName[1]));
			expect(levels[0], path).toBe(1);
			expect(levels.filter((level) => level === 1)).toHaveLength(1);
			for (const [i, level] of levels.entries())
				if (i > 0) expect(level - (levels[i - 1] ?? 0), path).toBeLessThanOrEqual(1);
			for (const table of document.querySelectorAll('table')) {
				expect(textOf(table.querySelector('caption'))).not.toBe('');
				expect(table.querySelectorAll('th:not([scope])')).toHaveLength(0);
				expect(table.parentElement?.getAttribute('tabindex')).toBe('0');
			}
		}
	});

	test('each student is where the list says, with a number for a name', () => {
		const list = documents.get('students-3.html');
		const link = [...(list?.querySelectorAll('tbody a') ?? [])].find((a) =>
			textOf(a).includes('student-01042'),
		);
		expect(link?.getAttribute('href')).toBe('students/21.html#s1043');
		const section = documents.get('students/21.html')?.getElementById('s1043');
		expect(textOf(section?.querySelector('.alias') ?? null)).toBe('Student 1043');
		expect(textOf(section?.querySelector('.name') ?? null)).toBe('student-01042');
	});
});

test('a class without a wrong answer, and one without answers, have their page', async () => {
	const all = await pageOf(answers(right(first), right(first)), course(2));
	expect(textOf(read(all.get('index.html')).querySelector('main'))).toContain('There is no wrong answer.');
	expect(textOf(read(all.get(pageOfFirst)).querySelector('main'))).toContain('There are none.');
	const none = await pageOf([], course(2));
	expect([...none.keys()].sort()).toEqual(['index.html', 'students.html']);
});
