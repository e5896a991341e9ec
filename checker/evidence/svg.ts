/** Panels drawn as one SVG: Observable Plot on a document of linkedom, both loaded only when there is something to draw. */
import type { PlotOptions } from '@observablehq/plot';
import { cut, wrap } from '../report/text.ts';
import { optionsOf, sizeOf } from './drawing.ts';
import { legend } from './legend.ts';
import type { Mark, Panel, Role } from './panel.ts';
import { styleSheet, styles } from './styles.ts';

export interface Figure {
	readonly title: string;
	/** What is to be seen, in words. */
	readonly description: string;
	readonly panels: readonly Panel[];
}

const gap = 18;
const margin = 14;

/** One or two columns; a single panel is larger. */
const layout = (count: number) =>
	count === 1 ? { columns: 1, ...sizeOf(500) } : { columns: 2, ...sizeOf(322) };

/** @returns a whole SVG document that shows itself in the light, in the dark and in print */
export async function svgOf({ title, description, panels }: Figure): Promise<string> {
	const Plot = await import('@observablehq/plot');
	const { parseHTML } = await import('linkedom');
	const { document } = parseHTML('<html><body></body></html>');
	const { columns, width, height } = layout(panels.length);
	const heading = panels.map((panel) => headOf(panel, width));
	const heads = 24 + lineHeight * Math.max(0, ...heading.map(({ lines }) => lines.length));
	const names = legend(panels, columns * width + (columns - 1) * gap);
	const rows = Math.ceil(panels.length / columns);
	const whole = {
		width: columns * width + (columns - 1) * gap + 2 * margin,
		height: rows * (height + heads + gap) + names.height + margin,
	};
	const drawn = panels.map((panel, i) => {
		const x = margin + (i % columns) * (width + gap);
		const y = margin + Math.floor(i / columns) * (height + heads + gap);
		const svg = Plot.plot({ ...optionsOf(panel, Plot), width, height, document } as PlotOptions);
		svg.setAttribute('x', String(x));
		svg.setAttribute('y', String(y + heads));
		for (const style of svg.querySelectorAll('style')) style.remove();
		return `${headText(heading[i] as Head, x, y)}\n${svg.outerHTML}`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(description)}</desc>
<style>${styleSheet}</style>
<rect class="paper" width="100%" height="100%" fill="#ffffff"/>
${withOwnIds(drawn.join('\n'))}
<g transform="translate(${margin} ${whole.height - names.height})">
${names.items.map(({ x, y, text, role, kinds }) => `<g transform="translate(${x} ${y})">${swatch(role, kinds)}<text class="ink" x="34" dy="0.32em">${escaped(text)}</text></g>`).join('\n')}
</g>
</svg>
`;
}

/** Ids count on from picture to picture; numbered anew, the same card is the same text. */
function withOwnIds(text: string): string {
	const ids = [...new Set(text.match(/plot-clip-\d+/g) ?? [])];
	return text.replace(/plot-clip-\d+/g, (id) => `clip-${ids.indexOf(id) + 1}`);
}

export const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

interface Head {
	readonly title: string;
	readonly lines: readonly { readonly text: string; readonly isNote: boolean }[];
}

const lineHeight = 15;

function headOf({ title, subtitle = '', note }: Panel, width: number): Head {
	const fitting = Math.floor(width / 6.4);
	const below = subtitle === '' ? [] : wrap(subtitle, fitting).slice(0, 3);
	const notes = note === undefined ? [] : wrap(`(${note})`, fitting);
	return {
		title: cut(title, Math.floor(width / 8)),
		lines: [
			...below.map((text) => ({ text, isNote: false })),
			...notes.map((text) => ({ text, isNote: true })),
		],
	};
}

function headText({ title, lines }: Head, x: number, y: number): string {
	const below = lines.map(
		({ text, isNote }, i) =>
			`<text class="ink small${isNote ? ' note' : ''}" x="${x}" y="${y + 31 + i * lineHeight}">${escaped(text)}</text>`,
	);
	return [`<text class="ink head" x="${x}" y="${y + 14}">${escaped(title)}</text>`, ...below].join('\n');
}

function swatch(role: Role, kinds: ReadonlySet<Mark['kind']>): string {
	const { light, dash, width, opacity, symbol, size, isFilled } = styles[role];
	const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
	const line = `<line class="${role}" x1="0" x2="28" y1="0" y2="0" stroke="${light}" stroke-width="${width}" stroke-opacity="${opacity}"${dashes}/>`;
	const ink = isFilled ? `fill="${light}"` : `fill="none" stroke="${light}" stroke-width="2"`;
	const path = {
		circle: `<circle class="${role} symbol" cx="14" r="${size}" ${ink}/>`,
		square: `<rect class="${role} symbol" x="${14 - size}" y="${-size}" width="${2 * size}" height="${2 * size}" ${ink}/>`,
		triangle: `<path class="${role} symbol" d="M14,${-size}l${size},${2 * size}h${-2 * size}z" ${ink}/>`,
	}[symbol];
	return `${kinds.has('line') || kinds.has('arrow') ? line : ''}${kinds.has('dots') ? path : ''}`;
}
