import type { Finding, Fix } from '../report-types.ts';
import { excerpt, linesOf } from './excerpt.ts';
import type { Paint } from './paint.ts';
import { cut, visible, wrap } from './text.ts';

const longestMessage = 6;
const longestQuestion = 4;
const longestFix = 3;

/** The best finding in full: its name, what and why, the evidence, the place in the code, the fix, the question. */
export function findingInFull(
	finding: Finding,
	text: string | undefined,
	width: number,
	paint: Paint,
): string[] {
	const asksOnly = finding.message === finding.question;
	return [
		...title(finding, paint),
		...(asksOnly ? [] : cutLines(wrap(finding.message, width), longestMessage)),
		...wrap(alternativesOf(finding), width),
		...(text === undefined ? [] : excerpt(text, finding, width, paint)),
		...(finding.fix === undefined ? [] : fixOf(finding.fix, width, paint)),
		...(finding.question === undefined ? [] : question(finding.question, width, paint)),
	].filter((line) => line !== '');
}

/** A further finding: its name, its place and the beginning of its message. */
export function findingInShort(finding: Finding, width: number, paint: Paint): string[] {
	const place = finding.line === undefined ? '' : `line ${finding.line}: `;
	const name = finding.misconception === undefined ? '' : `${finding.misconception}, `;
	const lead = `${finding.severity === 'error' ? 'also' : finding.severity}: ${name}${place}`;
	const [first = '', second] = wrap(`${lead}${finding.message}`, width);
	const style = finding.severity === 'error' ? 'red' : finding.severity === 'warning' ? 'yellow' : 'dim';
	return [first, ...(second === undefined ? [] : [`  ${cut(second, width - 2)}`])].map((line) =>
		paint(style, line),
	);
}

function title({ misconception, family, severity }: Finding, paint: Paint): string[] {
	if (misconception === undefined) return [];
	const kind = family === undefined || family === misconception ? '' : ` (${family})`;
	return [paint(severity === 'error' ? ['red', 'bold'] : 'bold', visible(misconception) + kind)];
}

export function alternativesOf({ alternatives }: Finding): string {
	return alternatives.length === 0 ? '' : `Fits equally well: ${alternatives.join(', ')}.`;
}

function fixOf({ line, before, after }: Fix, width: number, paint: Paint): string[] {
	const side = (mark: string, text: string) =>
		cutLines(linesOf(text), longestFix).map((source) => cut(`  ${mark} ${visible(source).trim()}`, width));
	return [
		`With this on line ${line} all checks pass:`,
		...side('-', before).map((row) => paint('red', row)),
		...side('+', after).map((row) => paint('green', row)),
	];
}

function question(text: string, width: number, paint: Paint): string[] {
	return cutLines(wrap(text, width - 2), longestQuestion).map((line, index) =>
		paint('cyan', (index === 0 ? '? ' : '  ') + line),
	);
}

/** At most so many lines, the last one saying that there was more. */
function cutLines(lines: readonly string[], most: number): string[] {
	return lines.length <= most ? [...lines] : [...lines.slice(0, most - 1), '…'];
}
