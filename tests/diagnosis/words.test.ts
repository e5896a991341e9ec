import { describe, expect, test } from 'vitest';
import { change, replacing } from '../../checker/diagnosis/changes/code.ts';
import { fixOf, namedFinding, unnamedFinding } from '../../checker/diagnosis/words.ts';
import addsGradient from '../../checker/misconceptions/update-adds-gradient.ts';
import { read } from '../submission/read.ts';
import { nodeOf } from './watched-nodes.ts';

const submission = read('let w = 0;\n  w = w + g;\nf(w);');
const node = nodeOf(submission, 'w + g');
const fix = { change: change('operator', 1, node, replacing(node, 'w - g')), cases: 8 };
const { what, why, next } = addsGradient;

describe('a finding with a name', () => {
	test('says what was run and what came out', () => {
		const finding = namedFinding(submission, addsGradient, {
			predictedIn: 8,
			fix,
			alternatives: ['gradient-negated'],
		});
		expect(finding).toMatchObject({
			misconception: 'update-adds-gradient',
			severity: 'error',
			line: 2,
			column: 7,
			evidence: { predicted: true, repaired: true },
			alternatives: ['gradient-negated'],
			fix: { line: 2, before: 'w = w + g;', after: 'w = w - g;' },
		});
		expect(finding.message).toBe(
			`${what} ${why} With this mistake the reference gives just your values, in 8 runs with different inputs; with one small change in line 2 all of 8 runs are right. ${next}`,
		);
	});

	test('claims no more than was proved', () => {
		const predicted = namedFinding(submission, addsGradient, { predictedIn: 1, alternatives: [] });
		expect(predicted.message).toContain('in 1 run with different inputs. ');
		expect(predicted).not.toHaveProperty('line');
		expect(predicted).not.toHaveProperty('fix');
		const nothing = namedFinding(submission, addsGradient, { alternatives: [] });
		expect(nothing.message).toBe(`${what} ${why} ${next}`);
		expect(nothing.evidence).toEqual({ predicted: false, repaired: false });
	});

	test('says what more was seen, and where to point', () => {
		const at = nodeOf(submission, 'f(w)');
		const finding = namedFinding(submission, addsGradient, {
			more: 'More.',
			seen: 'Seen.',
			node: at,
			alternatives: [],
		});
		expect(finding.message).toBe(`${what} ${why} More. Seen. ${next}`);
		expect(finding.line).toBe(3);
	});

	test('says that another change is needed too', () => {
		const { message } = namedFinding(submission, addsGradient, { fix, together: true, alternatives: [] });
		expect(message).toContain(
			'With a small change in line 2, and one more for the other mistake, all of 8 runs are right.',
		);
	});
});

test('a fix without a name says no more than that it makes all right', () => {
	const finding = unnamedFinding(submission, { fix, alternatives: [] });
	expect(finding.misconception).toBeUndefined();
	expect(finding.message).toMatch(/^With one small change in line 2 all of 8 runs are right\. /);
});

test('a fix shows the whole lines that it touches', () => {
	const two = change('swap', 1, node, replacing(node, 'g'), replacing(nodeOf(submission, 'f(w)'), 'f(g)'));
	expect(fixOf(submission, two)).toEqual({ line: 2, before: 'w = w + g;\nf(w);', after: 'w = g;\nf(g);' });
});
