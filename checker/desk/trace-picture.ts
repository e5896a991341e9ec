/** A whole trace as a picture of a table: the page keeps no columns of text. */
import { escaped } from '../evidence/svg.ts';
import { cellText } from '../report/cells.ts';
import { count, padStart, visible, widthOf } from '../report/text.ts';
import type { ReportCell, Traces } from '../report-types.ts';
import type { Picture } from './verdict.ts';

/** Further rows would say nothing that these do not, and no page is that long. */
const rowsShown = 40;
const margin = 12;
const lineHeight = 19;
/** Of one character at 13 pixels, with room for fonts that are wider than usual. */
const characterWidth = 8;

/** Of each column what the student's program gave, and what is expected where the exercise has such a row. */
export function tracePicture(traces: Traces): Picture {
	const { lines, first } = tableOf(traces);
	const width = Math.max(...lines.map(widthOf)) * characterWidth + 2 * margin;
	const height = lines.length * lineHeight + 2 * margin;
	const texts = lines.map((line, i) => {
		const kind = i === 0 ? ' class="head"' : i === first ? ' class="differs"' : '';
		return `<text${kind} x="${margin}" y="${margin + 14 + i * lineHeight}">${escaped(line)}</text>`;
	});
	const text = wordsOf(traces);
	return {
		text,
		svg: `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escaped(text)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>text{font:13px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;white-space:pre;fill:#1a1a1a}.head{font-weight:600}.differs{fill:#b00020;font-weight:600}@media(prefers-color-scheme:dark){rect{fill:#161b22}text{fill:#e6e6e6}.differs{fill:#ff8a80}}</style>
<rect width="100%" height="100%" fill="#ffffff"/>
${texts.join('\n')}
</svg>
`,
	};
}

function tableOf({ columns, expected, actual, firstDivergence }: Traces) {
	const length = Math.max(expected.length, actual.length);
	const heads = ['row', ...columns.flatMap((column) => [visible(column), 'expected'])];
	const rows = Array.from({ length: Math.min(length, rowsShown) }, (_, row) => [
		String(row + 1),
		...columns.flatMap((_, column) => [cell(actual[row]?.[column]), cell(expected[row]?.[column])]),
	]);
	const widths = heads.map((head, i) => Math.max(widthOf(head), ...rows.map((row) => widthOf(row[i] ?? ''))));
	const table = [heads, ...rows].map((row) =>
		row.map((text, i) => padStart(text, widths[i] ?? 0)).join('   '),
	);
	const more = length > rowsShown ? [`… ${count(length - rowsShown, 'more row')}`] : [];
	return { lines: [...table, ...more], first: firstDivergence?.row };
}

const cell = (value: ReportCell | undefined): string => (value === undefined ? '–' : cellText(value, 7));

function wordsOf({ expected, actual, firstDivergence: first }: Traces): string {
	const rows = actual.length === expected.length ? '' : `, ${expected.length} expected`;
	const given = `${count(actual.length, 'row')} of yours${rows}.`;
	if (first === null) return `${given} All of them are right.`;
	return `${given} Row ${first.row} is the first that does not follow: ${visible(first.column)} is ${cell(first.actual)}, expected ${cell(first.expected)}.`;
}
