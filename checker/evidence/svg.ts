/** Panels drawn as one SVG: Observable Plot on a document of linkedom, both loaded only when there is something to draw. */
import type { Markish, PlotOptions } from '@observablehq/plot';
import { cut, wrap } from '../report/text.ts';
import { legend } from './legend.ts';
import { type Axis, isFinitePoint, type Mark, type Panel, type Role, type XY } from './panel.ts';
import { frameRatio } from './scale.ts';
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

const sides = { left: 52, right: 16, top: 22, bottom: 38 };

/** Of a panel whose frame has this width. */
const sizeOf = (frame: number) => ({
	width: frame + sides.left + sides.right,
	height: Math.round(frame / frameRatio) + sides.top + sides.bottom,
});

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

type Plotting = typeof import('@observablehq/plot');

function optionsOf(panel: Panel, Plot: Plotting): PlotOptions {
	const { x, y, marks } = panel;
	const left = y.names ? 12 + 7 * Math.max(...y.names.map((name) => name.length)) : sides.left;
	return {
		className: 'panel',
		marginLeft: left,
		marginBottom: sides.bottom,
		marginTop: sides.top,
		marginRight: sides.right,
		style: { fontSize: '11px', overflow: 'visible' },
		x: axisOptions(x),
		y: axisOptions(y),
		marks: [
			Plot.frame({ className: 'frame', stroke: '#888888' }) as Markish,
			...marks.flatMap((mark) => drawn(mark, panel, Plot)),
		],
	};
}

function axisOptions({
	label,
	domain,
	scale = 'linear',
	names,
	isCount,
}: Axis): NonNullable<PlotOptions['x']> {
	const common = {
		label: label || null,
		domain: [...domain],
		type: scale,
		labelArrow: 'none',
		grid: names !== undefined,
	} as const;
	if (names)
		return {
			...common,
			ticks: names.map((_, i) => i),
			tickFormat: (i: number) => names[i] ?? '',
			reverse: true,
		};
	if (isCount) return { ...common, ticks: wholeNumbers(domain), tickFormat: 'd' };
	if (scale === 'linear') return { ...common, ticks: 5 };
	return { ...common, ticks: 5, tickFormat: domain[1] / domain[0] > 1e5 ? '~e' : '~g' };
}

function drawn(mark: Mark, panel: Panel, Plot: Plotting): Markish[] {
	if (mark.kind === 'contours') {
		const { values, size, area } = mark;
		const thresholds = levels(values);
		if (thresholds.length === 0) return [];
		const [x1, y1, x2, y2] = area;
		const grid = { x1, y1, x2, y2, width: size, height: size };
		return [
			Plot.contour([...values], {
				...grid,
				thresholds,
				clip: true,
				stroke: '#888888',
				strokeWidth: 0.9,
				className: 'contour',
			}),
		];
	}
	const style = styles[mark.role];
	const line = {
		stroke: style.light,
		strokeWidth: style.width,
		strokeOpacity: style.opacity,
		className: mark.role,
		clip: true,
	} as const;
	const dash = style.dash === '' ? {} : { strokeDasharray: style.dash };
	switch (mark.kind) {
		case 'line':
			return [
				Plot.line(
					mark.points.map((point) => [...drawable(point, panel)]),
					{ ...line, ...dash },
				),
			];
		case 'dots': {
			const points = mark.points.filter(isFinitePoint).map((point) => [...drawable(point, panel)]);
			const symbol = {
				symbol: style.symbol,
				r: style.size,
				className: `${mark.role} symbol`,
				clip: true,
			} as const;
			const ink = style.isFilled ? { fill: style.light } : { stroke: style.light, strokeWidth: 2 };
			return [Plot.dot(points, { ...symbol, ...ink })];
		}
		case 'arrow': {
			const ends = [...mark.from, ...drawable(mark.to, panel)];
			if (!ends.every(Number.isFinite)) return [];
			const [x1, y1, x2, y2] = ends as [number, number, number, number];
			if (x1 === x2 && y1 === y2) return [];
			const head = { headLength: mark.role === 'yours' ? 9 : 12, inset: 0 };
			return [
				Plot.arrow([{ x1, y1, x2, y2 }], {
					x1: 'x1',
					y1: 'y1',
					x2: 'x2',
					y2: 'y2',
					...head,
					...line,
					...dash,
				}),
			];
		}
	}
}

/** At most eight whole numbers of a domain, evenly spread. */
function wholeNumbers([low, high]: readonly [number, number]): number[] {
	const all = Array.from({ length: Math.floor(high) - Math.ceil(low) + 1 }, (_, i) => Math.ceil(low) + i);
	const every = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((step) => all.length / step <= 8) ?? all.length;
	return all.filter((number) => number % every === 0);
}

/** So many times its own size away from the middle of the frame a point is as good as infinitely far. */
const farthest = 100;

/** What is not finite is a gap; what is too far away for a browser's pixels is drawn nearer, in the same direction. */
function drawable(point: XY, { x, y }: Panel): XY {
	if (!isFinitePoint(point)) return [Number.NaN, Number.NaN];
	const axes = [x, y].map(({ domain: [low, high], scale }, i) => {
		const value = point[i] as number;
		// A logarithm is never far.
		return { value, middle: (low + high) / 2, size: scale === 'log' ? Number.POSITIVE_INFINITY : high - low };
	});
	const ratio = Math.max(...axes.map(({ value, middle, size }) => Math.abs(value / size - middle / size)));
	if (!(ratio > farthest)) return point;
	const nearer = axes.map(({ value, middle }) => middle + (value / ratio - middle / ratio) * farthest);
	return nearer as [number, number];
}

/** Heights that cut the ground into parts of like size, so that steep and flat ones both show lines. */
function levels(values: readonly number[]): number[] {
	const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
	const all = Array.from({ length: 9 }, (_, i) => sorted[Math.floor(((i + 1) / 10) * sorted.length)] ?? 0);
	return [...new Set(all)];
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
