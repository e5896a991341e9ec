import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { atHintLevel } from '../../checker/report/hints.ts';
import { markdown, markdownOf, summary } from '../../checker/report/markdown.ts';
import { code, fence, inline } from '../../checker/report/markdown-text.ts';
import type { Graded } from '../../checker/report/reporter.ts';
import { visible, visibleLines } from '../../checker/report/text.ts';
import { nastyRun, nastyText, obeyed, pieces } from './nasty.ts';
import { readMarkdown } from './readers.ts';
import { sample, samples, view } from './samples.ts';

const all = Object.values(samples);

/** What stands in the document outside of code, where GitHub looks for mentions and references. */
function proseOf(nodes: readonly Nodes[]): string {
	return nodes
		.flatMap((node) => (node.type === 'text' ? [node.value] : node.type === 'break' ? ['\n'] : []))
		.join('');
}

const textsOf = (nodes: readonly Nodes[]) =>
	nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
const typesOf = (nodes: readonly Nodes[]) => new Set(nodes.map(({ type }) => type));
const ours = [
	'root',
	'heading',
	'paragraph',
	'text',
	'inlineCode',
	'code',
	'strong',
	'emphasis',
	'blockquote',
	'break',
];
const tables = ['table', 'tableRow', 'tableCell'];
const mention = /@[\w-]|(?<!&)#\w|\bgh-\d|:\/\/|\bwww\.|:[\w+]/i;

describe('the Markdown report', () => {
	test.each(['sign-error', 'one-row-a-case', 'syntax-error', 'only-a-probe'])('%s', async (name) => {
		const graded = samples[name] as Graded;
		const text = markdown.end([{ ...graded, result: atHintLevel(graded.result, 2) }], view);
		await expect(text).toMatchFileSnapshot(`./specimens/markdown-${name}.txt`);
	});

	test('has a table by chapter, then what failed, then what has a remark', () => {
		const text = markdown.end(all, view);
		expect(text).toMatch(/^## 2 of \d+ exercises passed, score /);
		expect(readMarkdown(text).filter(({ type }) => type === 'tableRow')).toHaveLength(3);
		const headings = text.match(/^### .*/gm) ?? [];
		expect(headings).toHaveLength(all.length - 2);
		expect(headings.at(-1)).toContain('✓');
	});

	test('shows the fix at hint level 3 only, the question alone at level 1, and the verdict alone at 0', () => {
		const at = (hints: 0 | 1 | 2 | 3) => {
			const graded = samples['sign-error'] as Graded;
			return markdown.end([{ ...graded, result: atHintLevel(graded.result, hints) }], { ...view, hints });
		};
		expect(at(3)).toContain(
			'```diff\n- w = w + learningRate * gradient;\n+ w = w - learningRate * gradient;\n```',
		);
		expect(at(2)).not.toContain('w = w -');
		expect(at(2)).toContain('> 7 │');
		expect(at(1)).not.toMatch(/line 7|:7|7 │/);
		expect(at(1)).toContain('> If the parameter moves');
		expect(at(0)).not.toMatch(/expected|\?/);
	});

	test('of nothing says so', () => {
		expect(markdown.end([], view)).toBe('There was nothing to check.\n');
	});
});

describe('what does not fit', () => {
	const noisy = '`|@a #1 <b> 🙂'.repeat(400);
	const crowd = Array.from({ length: 3000 }, () => {
		const graded = samples['sign-error'] as Graded;
		const [best] = graded.result.findings;
		return best === undefined
			? graded
			: sample({ ...graded.result, findings: [{ ...best, message: noisy }] });
	});

	test.each([
		['markdown', markdown, 60_000],
		['summary', summary, 1_000_000],
	] as const)('%s is cut between two failures, and says so', (_name, reporter, limit) => {
		const text = reporter.end(crowd, view);
		expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
		expect(Buffer.byteLength(text)).toBeGreaterThan(limit * 0.7);
		const shown = (text.match(/^### /gm) ?? []).length;
		expect(text).toContain(`Cut here: ${3000 - shown} more exercises with something to say found no room.`);
		expect((text.match(/^Check again/gm) ?? []).length).toBe(shown);
		expect((text.match(/^```/gm) ?? []).length % 2).toBe(0);
	});

	test('a single failure is never too long', () => {
		const huge = '\u0000'.repeat(100_000);
		const [best] = samples['sign-error']?.result.findings ?? [];
		const graded = sample({
			...samples['sign-error']?.result,
			file: huge,
			findings:
				best === undefined
					? []
					: Array.from({ length: 30 }, () => ({ ...best, message: huge, question: huge })),
		});
		const text = markdown.end([{ ...graded, text: huge }], view);
		expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
		expect(text).toContain('### ✗');
	});

	test('a chapter may have any name', () => {
		const graded = samples.passed as Graded;
		const chapters = pieces.map((piece) => ({
			...graded,
			exercise: { ...graded.exercise, chapter: `${piece}x` },
		}));
		const nodes = readMarkdown(markdown.end(chapters, view));
		const cells = nodes.filter(({ type }) => type === 'tableCell');
		expect(cells).toHaveLength(6 * (Math.min(50, new Set(pieces).size) + 2));
		expect(nodes.filter(({ type }) => type === 'inlineCode')).toHaveLength(Math.min(50, pieces.length));
	});

	test('many chapters', () => {
		const chapters = Array.from({ length: 2_000 }, (_, k) => {
			const graded = samples.passed as Graded;
			return { ...graded, exercise: { ...graded.exercise, chapter: `${k}-chapter` } };
		});
		const text = markdown.end(chapters, view);
		expect(text).toContain('| … and 1950 more chapters | | | | | |');
	});
});

describe('foreign text', () => {
	test.each(pieces)('%j in a paragraph is text, and pings nobody', (piece) => {
		const nodes = readMarkdown(inline(`a ${piece} b ${piece}c\n${piece}`));
		expect(
			[...typesOf(nodes)].filter((type) => !['root', 'paragraph', 'text', 'break'].includes(type)),
		).toEqual([]);
		expect(textsOf(nodes).filter((text) => mention.test(text))).toEqual([]);
	});

	test('a paragraph comes back as it was', () => {
		fc.assert(
			fc.property(nastyText, (text) => {
				const nodes = readMarkdown(inline(text));
				const lines = visibleLines(text)
					.split('\n')
					.map((line) => line.trim())
					.filter((line) => line !== '');
				expect(proseOf(nodes).replaceAll('\u200b', '')).toBe(lines.join('\n'));
				expect(nodes.filter(({ type }) => type === 'paragraph').length).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 500 },
		);
	});

	test('code is code, in a line and in a block', () => {
		fc.assert(
			fc.property(nastyText, (text) => {
				expect(readMarkdown(`a ${code(text)} b`).map(({ type }) => type)).toEqual([
					...['root', 'paragraph', 'text', 'inlineCode', 'text'],
				]);
				expect(readMarkdown(code(text))).toContainEqual(
					expect.objectContaining({ type: 'inlineCode', value: visible(text) || ' ' }),
				);
				const [, block, ...others] = readMarkdown(fence([text, '```', text]));
				expect(others).toEqual([]);
				expect(block).toMatchObject({
					type: 'code',
					value: [text, '```', text].map(visibleLines).join('\n'),
				});
			}),
			{ numRuns: 500 },
		);
	});

	test('the report has our markup and no other, no mention, nothing that is obeyed', () => {
		fc.assert(
			fc.property(nastyRun, ({ all: graded, view: asked }) => {
				const text = markdownOf(graded, asked, 60_000);
				const nodes = readMarkdown(text);
				expect([...typesOf(nodes)].filter((type) => ![...ours, ...tables].includes(type))).toEqual([]);
				expect(textsOf(nodes).filter((text) => mention.test(text))).toEqual([]);
				expect(text).not.toMatch(obeyed);
				expect(text).not.toMatch(/^\s*::|##\[/m);
			}),
		);
	});
});
