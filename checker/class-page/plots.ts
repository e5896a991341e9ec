/** Pictures of the class, drawn with Observable Plot; they take their colours from the page. */
import type { PlotOptions } from '@observablehq/plot';
import { count } from '../report/text.ts';
import { Html, html } from './html.ts';

type Plotting = typeof import('@observablehq/plot');

export interface Drawing {
	/** How many students have so many points: `students[k]` from k up to k + 1. */
	points(students: readonly number[], most: number): Html;
	/** Who made what where: a spot for each mistake in each exercise, as large as it is frequent. */
	spots(spots: readonly Spot[], exercises: readonly string[], mistakes: readonly string[]): Html;
}

export interface Spot {
	readonly exercise: string;
	readonly mistake: string;
	readonly answers: number;
}

const mostColumns = 25;
const characterWidth = 6.6;

/** Loads what draws: only once there is a page to write. */
export async function loadDrawing(): Promise<Drawing> {
	const Plot = await import('@observablehq/plot');
	const { parseHTML } = await import('linkedom');
	const { document } = parseHTML('<html><body></body></html>');
	const drawn = (options: PlotOptions, label: string): Html => {
		const svg = Plot.plot({ ...options, className: 'plot', document } as PlotOptions);
		for (const style of svg.querySelectorAll('style')) style.remove();
		// The picture is one thing with one name: its parts have none.
		for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
		svg.setAttribute('role', 'img');
		svg.setAttribute('aria-label', label);
		return html`<div class="box" role="group" aria-label="Picture" tabindex="0">${new Html(svg.outerHTML)}</div>`;
	};
	return {
		points: (students, most) => pointsPlot(Plot, drawn, students, most),
		spots: (spots, exercises, mistakes) => spotsPlot(Plot, drawn, spots, exercises, mistakes),
	};
}

type Draw = (options: PlotOptions, label: string) => Html;

function pointsPlot(Plot: Plotting, drawn: Draw, students: readonly number[], most: number): Html {
	const power = 10 ** Math.max(0, Math.floor(Math.log10(most / mostColumns)));
	const step =
		[1, 2, 5, 10].map((digit) => digit * power).find((width) => most / width <= mostColumns) ?? most;
	const bins = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => ({
		from: i * step,
		to: (i + 1) * step,
		students: students.slice(i * step, (i + 1) * step).reduce((a, b) => a + b, 0),
	}));
	const largest = Math.max(...bins.map((bin) => bin.students), 1);
	const fullest = bins.find((bin) => bin.students === largest);
	const label = `How many students have how many points. Most, ${count(largest, 'student')}, have ${fullest?.from ?? 0} up to ${fullest?.to ?? 0} points.`;
	return drawn(
		{
			width: 640,
			height: 220,
			marginLeft: 48,
			x: { label: 'points', labelArrow: 'none', domain: [0, bins.at(-1)?.to ?? 1], ticks: 10 },
			y: { label: 'students', labelArrow: 'none', domain: [0, largest], ticks: Math.min(5, largest) },
			marks: [
				Plot.gridY({ className: 'lines', ticks: Math.min(5, largest) }),
				Plot.rectY(bins, { x1: 'from', x2: 'to', y: 'students', className: 'columns', insetLeft: 1 }),
				Plot.ruleY([0]),
			],
		},
		label,
	);
}

function spotsPlot(
	Plot: Plotting,
	drawn: Draw,
	spots: readonly Spot[],
	exercises: readonly string[],
	mistakes: readonly string[],
): Html {
	const longest = (names: readonly string[]) =>
		characterWidth * Math.max(...names.map((name) => name.length));
	// The names of mistakes rise at 45°.
	const rise = longest(mistakes) * 0.75;
	const [left, cell] = [longest(exercises) + 16, 28];
	const label = `How many answers show which mistake in which exercise; the tables hold the same numbers.`;
	return drawn(
		{
			width: Math.ceil(left + cell * mistakes.length + rise + 10),
			height: Math.ceil(rise + 24 + cell * exercises.length),
			marginLeft: left,
			marginTop: rise + 16,
			marginRight: rise + 10,
			marginBottom: 8,
			x: { domain: [...mistakes], label: null, axis: null },
			y: { domain: [...exercises], label: null, tickSize: 0 },
			r: { range: [0, 13], domain: [0, Math.max(...spots.map(({ answers }) => answers))] },
			marks: [
				Plot.gridX({ className: 'lines' }),
				Plot.gridY({ className: 'lines' }),
				Plot.axisX({ anchor: 'top', tickRotate: -45, tickSize: 4, textAnchor: 'start', label: null }),
				Plot.dot(spots, { x: 'mistake', y: 'exercise', r: 'answers', className: 'spots' }),
				Plot.text(spots, { x: 'mistake', y: 'exercise', text: (spot: Spot) => String(spot.answers) }),
			],
		},
		label,
	);
}
