/** One panel as Observable Plot takes it. */
import type { Markish, PlotOptions } from '@observablehq/plot';
import { type Axis, isFinitePoint, type Mark, type Panel, type XY } from './panel.ts';
import { frameRatio } from './scale.ts';
import { styles } from './styles.ts';

export const sides = { left: 52, right: 16, top: 22, bottom: 38 };

/** Of a panel whose frame has this width. */
export const sizeOf = (frame: number) => ({
	width: frame + sides.left + sides.right,
	height: Math.round(frame / frameRatio) + sides.top + sides.bottom,
});

type Plotting = typeof import('@observablehq/plot');

export function optionsOf(panel: Panel, Plot: Plotting): PlotOptions {
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
