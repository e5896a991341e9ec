/** Pieces that several pages have. */
import { count } from '../report/text.ts';
import type { Said } from './answer.ts';
import { pageOfGroup, pageOfMistake } from './course.ts';
import type { Group, Statuses } from './groups.ts';
import { Html, html } from './html.ts';

/** A heading of a column: one of numbers stands at the right. */
export interface Column {
	readonly text: string;
	readonly isNumber?: true;
}

/** A table in a box of its own, in which it can be moved sideways where the screen is narrow. */
export function table(
	caption: string,
	columns: readonly Column[],
	rows: readonly Html[],
	{ sorts = false, filter }: { sorts?: boolean; filter?: string } = {},
): Html {
	const heads = columns.map(
		({ text, isNumber }) =>
			html`<th scope="col"${isNumber ? new Html(' class="number"') : undefined}>${text}</th>`,
	);
	const find =
		filter === undefined
			? undefined
			: html`<p class="filter" hidden><label>${filter} <input type="search" autocomplete="off"></label> <output></output></p>`;
	return html`${find}<div class="box" role="group" aria-label="${caption}" tabindex="0"><table${sorts ? new Html(' class="sorts"') : undefined}>
<caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.map((row) => html`${row}\n`)}</tbody>
</table></div>`;
}

export const number = (value: number | string): Html => html`<td class="number">${value}</td>`;

/** Marks as they are added up: at most two digits behind the point. */
export const points = (value: number): string => String(Math.round(value * 100) / 100);

/** Shares of passed, failed, not run and not started in a line; the numbers stand beside it. */
export function bar({ passed, failed, error, 'not-started': notStarted }: Statuses): Html {
	const total = passed + failed + error + notStarted;
	let x = 0;
	const parts = Object.entries({ passed, failed, error, waiting: notStarted }).map(([name, value]) => {
		const width = total === 0 ? 0 : (100 * value) / total;
		const part =
			width === 0
				? undefined
				: html`<rect class="${name}" x="${short(x)}" width="${short(width)}" height="12"/>`;
		x += width;
		return part;
	});
	return html`<svg class="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}

const short = (value: number): string => String(Math.round(value * 100) / 100);

export const key: Html = html`<ul class="key">
<li><svg viewBox="0 0 12 12" aria-hidden="true"><rect class="passed" width="12" height="12"/></svg> passed</li>
<li><svg viewBox="0 0 12 12" aria-hidden="true"><rect class="failed" width="12" height="12"/></svg> failed</li>
<li><svg viewBox="0 0 12 12" aria-hidden="true"><rect class="error" width="12" height="12"/></svg> could not be run</li>
<li><svg viewBox="0 0 12 12" aria-hidden="true"><rect class="waiting" width="12" height="12"/></svg> not started</li>
</ul>`;

/** `gradient-negated and upstream-missing` */
export const namesOf = (said: readonly Said[]): readonly string[] => [
	...new Set(said.flatMap(({ name }) => name ?? [])),
];

export const headingOf = (group: Pick<Group, 'said' | 'status'>): string =>
	namesOf(group.said).join(' and ') || (group.status === 'error' ? 'Could not be run' : 'Not named');

/** Links to the mistakes' own pages. */
export const mistakeLinks = (said: readonly Said[], root: string): readonly Html[] =>
	namesOf(said).map(
		(name, i) => html`${i === 0 ? '' : ', '}<a href="${root}${pageOfMistake(name)}">${name}</a>`,
	);

/** A line of a list that leads to the group where its exercise has it. */
export const groupLink = (group: Group, root: string): Html =>
	html`<a href="${root}${pageOfGroup(group.exercise, group.id)}">${headingOf(group)}</a>`;

export const answers = (number: number): string => count(number, 'answer');
