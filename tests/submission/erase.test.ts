import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erase, eraseCopy } from '../../checker/submission/erase.ts';
import { understand } from '../../checker/submission/understand.ts';

const word = fc.constantFrom('a', 'é', '→', '𝒳', '\0', '  ', '\u00a0');
const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\u2029');
const statement = fc.tuple(fc.nat(9), word, word, lineEnd, fc.nat(1e6)).map(([shape, one, two, end, n]) => {
	const shapes = [
		`let v${n}: "${one}" | '${two}' = "${one}" as never;${end}`,
		`type T${n} = { "${one}": ${end} "${two}" };${end}`,
		`/* ${one}${end}${two} */ const c${n} /* ${two} */ : /* ${one} */ number = ${n};${end}`,
		`function f${n}<T extends "${one}">(x: T, y?: "${two}"):${end} void { return; }${end}`,
		`const g${n} = (x: "${one}"${end}): /* ${two} */ string => "${two}";${end}`,
		`class K${n} { private readonly p: "${one}" = "${two}" as any; }${end}`,
		`const s${n} = \`${one}\${("${two}" satisfies string)!}\`;${end}`,
		`interface I${n} { "${one}": "${two}" }${end}`,
		`// ${one} ${two}${end}`,
		`let u${n}!: "${one}"${end}`,
	];
	return shapes[shape] as string;
});

describe('erase', () => {
	it('leaves every run-time token where it stood', () => {
		fc.assert(
			fc.property(fc.uniqueArray(statement, { maxLength: 12 }), (statements) => {
				const text = statements.join('');
				const submission = understand('submission.ts', text);
				// Statements are drawn without looking at each other; two may declare one name.
				fc.pre(!('problem' in submission && /declared/.test(submission.message)));
				if ('problem' in submission) throw new Error(submission.message);
				expect(submission.inPlace).toBe(true);
				for (const { text: token, start, end, kind } of submission.syntax) {
					if (token === undefined || /Unary|List|PrivateK|ReadonlyK/.test(kind)) continue;
					expect(submission.javascript.slice(start, end)).toBe(token);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('gives JavaScript without types back as it is', () => {
		const text = '#!/usr/bin/env node\n"𝒳"; const a = [1, 2].map((x) => x ** 2); // done\r\n';
		expect(erase(text)).toEqual({ javascript: text, inPlace: true });
	});

	it('keeps constants of an enum and what is assigned to parameter properties', () => {
		const result = erase(
			'enum E { a = 2 }\nclass P { constructor(public x: number = E.a) {} }\nout(new P().x);',
		);
		if ('problem' in result) throw new Error(result.message);
		const seen: unknown[] = [];
		new Function('out', result.javascript)((value: unknown) => seen.push(value));
		expect(seen).toEqual([2]);
		expect(result.inPlace).toBe(false);
	});

	it('says what is wrong in a text that was edited badly', () => {
		expect(erase('let w = ;')).toMatchObject({ problem: 'syntax-error', place: { line: 1, column: 9 } });
	});
});

describe('an edited copy', () => {
	const texts = ['let a: 1 = 2', 'enum E { A = 1 }\nlet e: E = E.A', 'let b: = 1'];

	it.each(texts)('of %s comes to what the text itself comes to', (text) => {
		const whole = erase(text);
		const javascript = 'problem' in whole ? whole : whole.javascript;
		expect(eraseCopy(text, true)).toEqual(javascript);
	});

	it('is compiled at once where types could not be erased in place', () => {
		const [, text = ''] = texts;
		expect(eraseCopy(text, false)).toBe(eraseCopy(text, true));
		expect(eraseCopy('let b: = 1', false)).toMatchObject({ problem: 'syntax-error' });
	});
});
