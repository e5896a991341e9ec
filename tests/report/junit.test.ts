import fc from 'fast-check';
import type { XmlDocument, XmlElement } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { junit } from '../../checker/report/junit.ts';
import type { Graded } from '../../checker/report/reporter.ts';
import { xmlText } from '../../checker/report/xml.ts';
import { nastyRun, obeyed, pieces } from './nasty.ts';
import { readJunit } from './readers.ts';
import { sample, samples, view } from './samples.ts';

const all = Object.values(samples);

function texts(document: XmlDocument, path: string): string[] {
	return document.find(path).map((node) => node.content);
}

function attributes(xml: string, path: string): Record<string, string> {
	return readJunit(xml, (document) => {
		const node = document.get(path) as XmlElement;
		return Object.fromEntries(node.attrs.map((attribute) => [attribute.name, attribute.content]));
	});
}

describe('JUnit XML', () => {
	test('of every sample is what the schema says, with the counts that are true', () => {
		const xml = junit.end(all, view);
		const root = attributes(xml, '/testsuites');
		const count = (status: string) => all.filter(({ result }) => result.status === status).length;
		expect(root).toMatchObject({
			tests: String(all.length),
			failures: String(count('failed')),
			errors: String(count('error')),
			skipped: String(count('not-started')),
		});
		expect(readJunit(xml, (document) => texts(document, '//testsuite/@name'))).toEqual([
			'3-gradient-descent',
			'4-backpropagation',
		]);
	});

	test('has file and line of the case, the name of the mistake, the trace and the question', () => {
		const xml = junit.end([samples['sign-error'] as Graded], view);
		expect(attributes(xml, '//testcase')).toEqual({
			name: 'first-loop',
			classname: '3-gradient-descent',
			time: '0.0123',
			file: 'exercises/3-gradient-descent/first-loop.ts',
			line: '7',
		});
		expect(attributes(xml, '//failure')).toMatchObject({ type: 'update-adds-gradient' });
		const [text] = readJunit(xml, (document) => texts(document, '//failure'));
		expect(text).toContain('>    1      1      -1.2       1.2');
		expect(text).toContain('? If the parameter moves a little in this direction');
	});

	test('what is not started is skipped, or fails where all are required', () => {
		const graded = [samples['not-started'] as Graded];
		expect(attributes(junit.end(graded, view), '//skipped')).toEqual({ message: 'not started' });
		const required = junit.end(graded, { ...view, requireAll: true });
		expect(attributes(required, '//failure')).toEqual({ message: 'not started', type: 'not-started' });
		const one = junit.end(graded, { ...view, required: new Set(['3-gradient-descent/first-loop']) });
		expect(attributes(one, '/testsuites')).toMatchObject({ failures: '1', skipped: '0' });
	});

	test('of nothing is a document all the same', () => {
		expect(attributes(junit.end([], view), '/testsuites')).toMatchObject({ tests: '0' });
	});

	test('is well-formed and valid whatever students write', () => {
		fc.assert(
			fc.property(nastyRun, ({ all: graded, view: asked }) => {
				const cases = readJunit(junit.end(graded, asked), (document) => document.find('//testcase').length);
				expect(cases).toBe(graded.length);
			}),
		);
	});

	test.each(pieces)('%j in the output comes back as text', (piece) => {
		const graded = sample({ output: [`<${piece}>`], file: piece });
		const xml = junit.end([graded], view);
		expect(xml).not.toMatch(obeyed);
		expect(xml).not.toContain(']]>');
		const [printed] = readJunit(xml, (document) => texts(document, '//system-out'));
		expect(printed?.startsWith('<')).toBe(true);
		expect(printed?.endsWith('>')).toBe(true);
	});

	test('what XML 1.0 cannot hold is removed, all else is kept', () => {
		expect(xmlText('a\u0000\u0008\u000b\u001f\ud800\ufffe\uffffb\t\n🙂]]>')).toBe('ab\t\n🙂]]&gt;');
	});
});
