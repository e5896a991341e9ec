/** Whatever stands in names, code, messages and values, the page has no other markup than its own. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { html } from '../../checker/class-page/html.ts';
import { nastyGraded, nastyText, obeyed } from '../report/nasty.ts';
import { classRows, course, pageOf, row } from './class-rows.ts';

const exercises = [{ id: '3-gradient-descent/first-loop', title: 'The smallest loop' }];

/** Every way of an element to mean something: its name with the names of its attributes. */
function shapesOf(text: string): Set<string> {
	const shapes = new Set<string>();
	for (const element of parseHTML(text).document.querySelectorAll('*')) {
		shapes.add(element.tagName);
		for (const name of element.getAttributeNames()) shapes.add(`${element.tagName}[${name}]`);
	}
	return shapes;
}

test('no text becomes markup, and nothing in it turns, hides or controls the text around it', async () => {
	const plain = course(3);
	const known = new Set<string>();
	for (const text of (await pageOf(classRows(8, plain), plain)).values())
		for (const shape of shapesOf(text)) known.add(shape);
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.record({ graded: nastyGraded, name: nastyText }), { minLength: 1, maxLength: 5 }),
			async (all) => {
				const rows = all.map(({ graded, name }, i) => row(i, name, graded.result));
				const [{ graded }] = all as [(typeof all)[0]];
				const files = await pageOf(rows, exercises, () => graded.text);
				for (const [path, text] of files) {
					expect([...shapesOf(text)].filter((shape) => !known.has(shape))).toEqual([]);
					expect(text.replaceAll('\t', '')).not.toMatch(obeyed);
					const { document } = parseHTML(text);
					expect(document.querySelectorAll('script')).toHaveLength(1);
					for (const link of document.querySelectorAll('[href]'))
						expect(link.getAttribute('href'), path).toMatch(
							/^(?:\.\.\/|#)?[a-z0-9-]*(?:\/[a-z0-9-]+)?(?:\.html)?(?:#\w+)?$/,
						);
				}
			},
		),
		{ numRuns: 60 },
	);
});

test('what is put into a template is text, in content and in attributes', () => {
	fc.assert(
		fc.property(nastyText, (text) => {
			const { markup } = html`<p title="${text}">${text}</p>`;
			const { document } = parseHTML(`<html><body>${markup}</body></html>`);
			expect(document.body.children).toHaveLength(1);
			const [paragraph] = document.body.children;
			expect(paragraph?.getAttributeNames()).toEqual(['title']);
			expect(paragraph?.children).toHaveLength(0);
			expect(paragraph?.textContent).toBe(paragraph?.getAttribute('title'));
		}),
	);
	expect(html`${'<b>'}${['&', html`<i>${1}</i>`]}${undefined}`.markup).toBe('&lt;b&gt;&amp;<i>1</i>');
});
