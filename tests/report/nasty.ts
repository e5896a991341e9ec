import fc from 'fast-check';
import { atHintLevel } from '../../checker/report/hints.ts';
import type { Graded, HintLevel, View } from '../../checker/report/reporter.ts';
import type { Finding, Result, Status } from '../../checker/report-types.ts';
import { sample, view } from './samples.ts';

/** What a student may put into a name, a message or an output so that a report says something else. */

export const pieces = [
	...['\u0000', '\u0007', '\u001b[2J\u001b[31m', '\u007f', '\u0085', '\u009b31m', '\ufffe', '\uffff'],
	...[
		'\ud800',
		'\udc00',
		'\u202e',
		'\u2066',
		'\u200b',
		'\u2028',
		'\u2029',
		'\ufeff',
		'🙂',
		'z\u0301\u0301\u0301',
	],
	...['\r', '\n', '\r\n', '\t', '    ', '\n\n', ' '],
	...[
		'::error::forged',
		'::stop-commands::x',
		'##[error]forged',
		'::error file=a,line=1::x',
		'%0A::error::x',
	],
	...[
		']]>',
		'<![CDATA[',
		'&amp;',
		'&#0;',
		'<!-- ',
		'-->',
		'"',
		"'",
		'<script>alert(1)</script>',
		'<img src=x>',
	],
	...[
		'@everyone',
		'@octo/team',
		'a@b.example',
		'#123',
		'octo/repo#1',
		'GH-12',
		'https://evil.example',
		'www.evil.example',
	],
	...[
		'`',
		'```',
		'~~~',
		'$$',
		'$x$',
		'|',
		'\\',
		'[a](b)',
		'![a](b)',
		'[^1]',
		'{0}',
		'{{',
		'**b**',
		'_i_',
		'~s~',
	],
	...[
		'# h',
		'- [ ] i',
		'1. i',
		'> q',
		'---',
		'===',
		'| a |',
		':tada:',
		':_i_',
		'mailto:a@b',
		'<details>',
		'> [!NOTE]',
	],
];

/** Characters that a terminal, a log or a text's direction would obey. */
export const obeyed = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
export const nastyText = fc
	.array(fc.oneof(fc.constantFrom(...pieces), unit, fc.constantFrom('a', 'Zb', '7', ' ')), { maxLength: 14 })
	.map((parts) => parts.join(''));

const cell = fc.oneof(
	fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e308, 5e-324),
	fc.double(),
	nastyText,
);

const place = fc.record(
	{
		line: fc.integer({ min: 1, max: 12 }),
		column: fc.integer({ min: 1, max: 50 }),
		endLine: fc.integer({ min: 12, max: 14 }),
		endColumn: fc.integer({ min: 50, max: 99 }),
	},
	{ requiredKeys: ['line'] },
);

const finding: fc.Arbitrary<Finding> = fc
	.record({
		misconception: fc.constantFrom('update-adds-gradient', 'runtime-error', 'type-error', 'gradient-negated'),
		severity: fc.constantFrom('error' as const, 'warning' as const, 'remark' as const),
		message: nastyText,
		question: nastyText,
		place: fc.oneof(place, fc.constant({})),
		fix: fc.record({ line: fc.integer({ min: 1, max: 12 }), before: nastyText, after: nastyText }),
		repaired: fc.boolean(),
	})
	.map(({ place: at, repaired, ...fields }) => ({
		...fields,
		...at,
		evidence: { predicted: false, repaired },
		alternatives: ['factor-missing'],
	}));

const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 9 });

const result: fc.Arbitrary<Partial<Result>> = fc.record({
	status: fc.constantFrom<Status>('passed', 'failed', 'error', 'not-started'),
	file: nastyText,
	score: fc.constantFrom(0, 1 / 3, 0.9, 1),
	findings: fc.array(finding, { maxLength: 4 }),
	output: fc.array(nastyText, { maxLength: 4 }),
	durationMs: fc.double({ min: 0, max: 1e5, noNaN: true }),
	trace: fc.record({
		columns: fc.constant(['a', 'b|`<']),
		expected: rows,
		actual: rows,
		firstDivergence: fc.oneof(fc.constant(null), fc.constant({ row: 1, column: 'a', actual: Number.NaN })),
	}),
});

export const nastyGraded: fc.Arbitrary<Graded> = fc
	.record({ result, text: nastyText })
	.map(({ result: parts, text }) => sample(parts, { text }));

export interface Asked {
	readonly all: readonly Graded[];
	readonly view: View;
}

/** Submissions as a report gets them: reduced to the hint level that is asked for. */
export const nastyRun: fc.Arbitrary<Asked> = fc
	.record({
		all: fc.array(nastyGraded, { maxLength: 4 }),
		hints: fc.constantFrom<HintLevel>(0, 1, 2, 3),
		requireAll: fc.boolean(),
	})
	.map(({ all, hints, requireAll }) => ({
		all: all.map((graded) => ({ ...graded, result: atHintLevel(graded.result, hints) })),
		view: { ...view, hints, requireAll },
	}));
