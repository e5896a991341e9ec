/** A card as Markdown. What came from a student is text in it and nothing else. */
import type { CardTable, EvidenceCard } from '../evidence-types.ts';
import { cellText } from '../report/cells.ts';
import { count, visible } from '../report/text.ts';

/** Longer tables say where they are cut. */
const mostRows = 24;

export function markdownOf(card: EvidenceCard): string {
	const { title, exercise, file, status, picture, output, expectedOutput } = card;
	return `# ${plain(title)}

\`${code(exercise)}\`, ${status}. Answer: \`${code(file)}\`

![${plain(picture.text)}](${picture.file})

## Function

${formulas(card.function)}

## Calculation

${formulas(card.calculation)}

## Output

${output.rows.length === 0 ? 'No rows could be read.' : table(output)}

## Failure Check

${failureCheck(card)}

## Expected Output

${table(expectedOutput)}
`;
}

const formulas = (lines: readonly string[]): string => lines.map((line) => `- \`${code(line)}\``).join('\n');

function failureCheck({ failureCheck: { question, passed, tried, findings } }: EvidenceCard): string {
	const runs =
		tried === 0
			? 'No run could be compared.'
			: `${passed} of ${count(tried, 'run')} right, the listed inputs and others.`;
	const found = findings.map((finding) => `- ${plain(finding)}`).join('\n');
	return [`*${plain(question)}*`, runs, ...(found === '' ? [] : [found])].join('\n\n');
}

function table({ columns, rows }: CardTable): string {
	const shown = rows.slice(0, mostRows).map((row) => lineOf(columns.map((_, i) => cellText(row[i]))));
	const rest = rows.length > mostRows ? [`\n… ${count(rows.length - mostRows, 'more row')}`] : [];
	return [lineOf(columns), lineOf(columns.map(() => '---:')), ...shown, ...rest].join('\n');
}

const lineOf = (cells: readonly string[]): string =>
	`| ${cells.map((cell) => (cell === '---:' ? cell : plain(cell))).join(' | ')} |`;

/** Text in which nothing is markup: no link, no HTML, no line of its own. */
const plain = (text: string): string =>
	visible(text.replace(/\s+/g, ' ')).replace(/[\\`*_[\]<>|#~!&]/g, (sign) =>
		sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : `\\${sign}`,
	);

/** Text between backticks. */
const code = (text: string): string => visible(text).replaceAll('`', 'ˋ');
