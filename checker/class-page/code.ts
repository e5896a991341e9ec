/** A group's examples, its rows and its words as they stand in a page. */
import { count } from '../report/text.ts';
import type { Said } from './answer.ts';
import type { Excerpt } from './excerpt.ts';
import type { Example, Group, Rows } from './groups.ts';
import { Html, html } from './html.ts';
import { table } from './parts.ts';
import { linkTo } from './student.ts';

/** What is said of the answers of a group, once for all of them. */
export function words({ said }: Pick<Group, 'said'>): readonly Html[] {
	return said.map(
		({ message, question, alternatives }) => html`<p>${message}</p>
${alternatives.length === 0 ? undefined : html`<p class="quiet">Fits equally well: ${alternatives.join(', ')}.</p>`}
${question === undefined || question === message ? undefined : html`<p class="question">${question}</p>`}`,
	);
}

/** @param lead what stands before the student in each caption */
export function exampleList(
	examples: readonly { readonly example: Example; readonly lead?: Html }[],
	root: string,
): Html {
	const items = examples.map(
		({ example: { student, excerpt }, lead }) => html`<li><figure>
<figcaption>${lead}${linkTo(student, root)}</figcaption>
${excerpt === undefined ? html`<p class="quiet">The file cannot be shown: it cannot be read, or is not what was graded.</p>` : code(excerpt)}
</figure></li>`,
	);
	return html`<ul class="examples">${items}</ul>`;
}

function code({ lines, total }: Excerpt): Html {
	const rows = lines.map(({ number, before, marked, after }) => {
		const isHere = marked !== '';
		const text = isHere ? html`${before}<mark>${marked}</mark>${after}` : html`${before}`;
		return html`<span class="row"><span class="at${isHere ? ' here' : ''}">${isHere ? '› ' : ''}${number}</span><span>${text}</span></span>`;
	});
	const rest = total - lines.length;
	return html`<pre><code>${rows}</code></pre>
${rest > 0 ? html`<p class="quiet">${count(rest, 'further line')} not shown.</p>` : undefined}`;
}

export function rowsOf({ columns, rows, first, total }: Rows): Html {
	const heads = columns.flatMap((column) => [
		{ text: column, isNumber: true as const },
		{ text: 'expected', isNumber: true as const },
	]);
	const cells = rows.map(({ number, actual, expected }) => {
		const own = columns.map((column, i) => {
			const differs = first?.row === number && first.column === column;
			const kind = differs ? new Html(' differs') : undefined;
			return html`<td class="number${kind}">${actual[i]}</td><td class="number">${expected[i]}</td>`;
		});
		return html`<tr><th scope="row" class="number">${number}</th>${own}</tr>`;
	});
	const rest = total - rows.length;
	return html`${table('Rows of the first of them', [{ text: 'row', isNumber: true }, ...heads], cells)}
${rest > 0 ? html`<p class="quiet">${count(rest, 'further row')} not shown.</p>` : undefined}`;
}

/** The change that made all checks pass, where results have it. */
export function fixes(said: readonly Said[]): readonly (Html | undefined)[] {
	return said.map(({ fix }) =>
		fix === undefined
			? undefined
			: html`<details><summary>Change that makes all checks pass, line ${fix.line} of the first</summary>
<pre><code><span class="row"><span class="at">−</span><span>${fix.before}</span></span><span class="row"><span class="at">+</span><span>${fix.after}</span></span></code></pre></details>`,
	);
}

export function whoElse({ students, count: all }: Group, root: string): Html {
	const links = students.map((student) => html`<li>${linkTo(student, root)}</li>`);
	const rest = all - students.length;
	return html`<details><summary>Who answered so: ${all}</summary>
<ul class="inline">${links}</ul>
${rest > 0 ? html`<p class="quiet">… and ${rest} more, on the students’ own pages.</p>` : undefined}</details>`;
}
