import fc from 'fast-check';
import type { Run, Result as SarifResult } from 'sarif';
import { describe, expect, test } from 'vitest';
import { misconceptions } from '../../checker/misconceptions/list.ts';
import { atHintLevel, programProblems } from '../../checker/report/hints.ts';
import type { Graded, HintLevel } from '../../checker/report/reporter.ts';
import { sarif } from '../../checker/report/sarif.ts';
import type { Finding } from '../../checker/report-types.ts';
import { nastyRun, obeyed, pieces } from './nasty.ts';
import { readSarif } from './readers.ts';
import { sample, samples, view } from './samples.ts';

const all = Object.values(samples);
const signError = samples['sign-error'] as Graded;

const read = (graded: readonly Graded[], asked = view) => readSarif(sarif.end(graded, asked));

function atLevel(hints: HintLevel): { run: Run; text: string } {
	const graded = [{ ...signError, result: atHintLevel(signError.result, hints) }];
	return { run: read(graded, { ...view, hints }), text: sarif.end(graded, { ...view, hints }) };
}

function firstOf(run: Run): SarifResult {
	const [first] = run.results ?? [];
	if (first === undefined) throw new Error('There is no result.');
	return first;
}

const fingerprintOf = (graded: Graded) =>
	(read([graded]).results ?? []).map(
		({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash,
	);

describe('SARIF', () => {
	test('of every sample is what the official schema says', () => {
		const { results = [], tool, columnKind } = read(all);
		expect(tool.driver).toMatchObject({ name: 'Downhill', semanticVersion: '1.2.3' });
		expect(columnKind).toBe('utf16CodeUnits');
		const ids = tool.driver.rules?.map(({ id }) => id) ?? [];
		expect(results.every(({ ruleId = '', ruleIndex = -1 }) => ids[ruleIndex] === ruleId)).toBe(true);
		const failing = all.filter(({ result }) => result.status === 'failed' || result.status === 'error');
		expect(new Set(results.filter(({ level }) => level === 'error')).size).toBeGreaterThanOrEqual(
			failing.length,
		);
	});

	test('has a rule with help for every misconception and every program problem', () => {
		const rules = read([]).tool.driver.rules ?? [];
		const named = [...misconceptions.map(({ id }) => id), ...programProblems];
		expect(rules.map(({ id }) => id).filter((id) => named.includes(id))).toEqual(named);
		expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
		// SARIF1001 and SARIF2012 of Microsoft's validator: a name is another than the id, in one word.
		expect(rules.map(({ name = '' }) => name).filter((name) => !/^([A-Z][a-z]*)+$/.test(name))).toEqual([]);
		expect(rules.find(({ id }) => id === 'update-adds-gradient')?.name).toBe('UpdateAddsGradient');
		for (const { help, shortDescription, fullDescription } of rules) {
			expect([help?.text, help?.markdown, shortDescription?.text, fullDescription?.text]).not.toContain('');
		}
	});

	test('points to the place, and has the trace as code flow', () => {
		const result = firstOf(read([signError]));
		expect(result.locations).toEqual([
			{
				physicalLocation: {
					artifactLocation: {
						uri: 'exercises/3-gradient-descent/first-loop.ts',
						uriBaseId: '%SRCROOT%',
					},
					region: { startLine: 7, startColumn: 2, endLine: 7, endColumn: 34 },
				},
			},
		]);
		const steps = result.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
		expect(steps.map(({ location }) => location?.message?.text).slice(0, 2)).toEqual([
			'row 1: step 1, w -1.2 (expected 1.2), loss 17.64 (expected 3.24)',
			'row 2: step 2, w -2.88 (expected 1.92), loss 34.574 (expected 1.166)',
		]);
		expect(steps.map(({ importance }) => importance === 'essential').slice(0, 2)).toEqual([true, false]);
	});

	test('rows that one side alone has, and the rows around the first wrong one of many', () => {
		const messages = (name: string) =>
			firstOf(read([samples[name] as Graded])).codeFlows?.[0]?.threadFlows[0]?.locations.map(
				({ location }) => location?.message?.text,
			);
		expect(messages('row-missing')?.at(-1)).toBe('row 6: missing; expected step 6, w 2.86003, loss 0.019591');
		const long = messages('long-trace');
		expect(long).toHaveLength(20);
		expect(long?.[5]).toMatch(/^row 121: step 121, w 2 \(expected /);
	});

	test('what is not started is a result only where all are required', () => {
		const graded = [samples['not-started'] as Graded];
		expect(read(graded).results).toEqual([]);
		expect(firstOf(read(graded, { ...view, requireAll: true })).ruleId).toBe('not-started');
	});
});

describe('hint levels', () => {
	test('3: the fix, as a region of the text and what stands there instead', () => {
		const [change] = firstOf(atLevel(3).run).fixes?.[0]?.artifactChanges ?? [];
		expect(change?.replacements).toEqual([
			{
				deletedRegion: { startLine: 7, startColumn: 2, endLine: 7, endColumn: 34 },
				insertedContent: { text: 'w = w - learningRate * gradient;' },
			},
		]);
	});

	test('3: a fix over several lines, whatever ends them', () => {
		const before = 'w =\r\n\t\tw + 1;';
		const [finding] = signError.result.findings as [Finding];
		const fix = { line: 2, before, after: 'w = w - 1;' };
		const graded = (text: string) => ({
			...signError,
			text,
			result: { ...signError.result, findings: [{ ...finding, fix }] },
		});
		const regionIn = (text: string) =>
			firstOf(read([graded(text)])).fixes?.[0]?.artifactChanges[0]?.replacements[0]?.deletedRegion;
		expect(regionIn(`let w = 0;\r\n\t${before}  \r\n`)).toEqual({
			startLine: 2,
			startColumn: 2,
			endLine: 3,
			endColumn: 9,
		});
		expect(regionIn('let w = 0;\nsomething else;\n')).toBeUndefined();
	});

	test('2: the place and no fix', () => {
		const { run, text } = atLevel(2);
		expect(firstOf(run).fixes).toBeUndefined();
		expect(text).not.toContain('w = w - learningRate');
	});

	test('1: a question, neither place nor explanation, in no rule either', () => {
		const { run, text } = atLevel(1);
		expect(firstOf(run).locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 1 });
		expect(firstOf(run).message.text).toBe(signError.result.findings[0]?.question);
		expect(text).not.toContain('The update adds the gradient');
		expect(text).not.toContain('"startLine": 7');
	});

	test('0: the verdict alone', () => {
		const { run, text } = atLevel(0);
		expect(run.results).toHaveLength(1);
		expect(firstOf(run)).toMatchObject({ ruleId: 'wrong-trace', message: { text: 'failed, score 0.50' } });
		expect(text).not.toContain('codeFlows');
	});
});

describe('fingerprints', () => {
	const moved = (lines: number): Graded => {
		const [finding] = signError.result.findings as [Finding];
		const place = { line: 7 + lines, endLine: 7 + lines };
		return {
			...signError,
			text: '// a line more\n'.repeat(lines) + signError.text,
			result: { ...signError.result, findings: [{ ...finding, ...place }] },
		};
	};

	test('stay when lines are added above, or the line is indented otherwise', () => {
		expect(fingerprintOf(moved(3))).toEqual(fingerprintOf(signError));
		const indented = { ...signError, text: signError.text?.replaceAll('\t', '    ') ?? '' };
		expect(fingerprintOf(indented)).toEqual(fingerprintOf(signError));
	});

	test('differ with the exercise, the mistake and the line, and count equal ones', () => {
		const [finding] = signError.result.findings as [Finding];
		const other = (parts: Partial<Finding>, exercise = signError.result.exercise) => ({
			...signError,
			result: { ...signError.result, exercise, findings: [{ ...finding, ...parts }] },
		});
		const prints = [
			signError,
			other({ misconception: 'gradient-negated' }),
			other({ line: 6, endLine: 6 }),
			other({}, '3-gradient-descent/other'),
		].flatMap(fingerprintOf);
		expect(new Set(prints).size).toBe(4);
		const twice = { ...signError, result: { ...signError.result, findings: [finding, finding] } };
		expect(fingerprintOf(twice).map((print) => print?.split(':')[1])).toEqual(['1', '2']);
	});
});

describe('whatever students write', () => {
	test('the log is valid, and no text in it a link, an argument or a command', () => {
		fc.assert(
			fc.property(nastyRun, ({ all: graded, view: asked }) => {
				const { results = [] } = read(graded, asked);
				for (const { message, codeFlows = [] } of results) {
					const steps = codeFlows.flatMap(({ threadFlows }) =>
						threadFlows.flatMap(({ locations }) => locations),
					);
					const texts = [message.text, ...steps.map(({ location }) => location?.message?.text)];
					for (const text of texts) {
						expect(text).not.toMatch(obeyed);
						expect(text).not.toMatch(/\]\(|\{\d|##\[|^\s*::/m);
					}
				}
			}),
			{ numRuns: 40 },
		);
	});

	test.each(pieces)('%j in a path is part of a relative address', (piece) => {
		const run = read([sample({ file: `a/${piece}b` })]);
		const uri = firstOf(run).locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
		expect(new URL(uri, 'file:///root/').pathname.startsWith('/root/a/')).toBe(true);
	});

	test('a file elsewhere has an absolute address', () => {
		const run = read([sample({ file: '/else where/a.ts' })]);
		expect(firstOf(run).locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
			uri: 'file:///else%20where/a.ts',
		});
	});
});
