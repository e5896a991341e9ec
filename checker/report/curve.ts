const blocks = '▁▂▃▄▅▆▇█';
/** From this ratio of largest to smallest on, a linear scale would show one tall block and nothing else. */
const decadesOfLinearScale = 3;

/** Two rows of blocks drawn on one scale. */
export interface Curves {
	readonly expected: string;
	readonly actual: string;
	readonly scale: 'linear' | 'logarithmic';
}

/**
 * Two series as rows of blocks on a common scale: low values low, high values high, NaN as `?`, infinities as `∞`.
 * The scale is logarithmic where the values span more than three decades (with both signs: of the magnitude).
 *
 * @param longest the most blocks a row may have; longer series are drawn by evenly spread samples, ends included
 */
export function curves(expected: readonly number[], actual: readonly number[], longest: number): Curves {
	const finite = [...expected, ...actual].filter(Number.isFinite);
	const magnitudes = finite.map(Math.abs).filter((value) => value > 0);
	const smallest = magnitudes.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
	const largest = magnitudes.reduce((a, b) => Math.max(a, b), 0);
	const decades = magnitudes.length === 0 ? 0 : Math.log10(largest) - Math.log10(smallest);
	// A single zero among like numbers is no reason to leave the linear scale: only the nonzero ones are measured.
	const scale = decades > decadesOfLinearScale ? 'logarithmic' : 'linear';
	const height = scale === 'linear' ? (value: number) => value / (largest || 1) : logarithm(smallest);
	const heights = finite.map(height);
	const low = heights.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
	const high = heights.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
	const draw = (series: readonly number[]) =>
		sample(series, longest)
			.map((value) => block(value, height, low, high))
			.join('');
	return { expected: draw(expected), actual: draw(actual), scale };
}

/** Odd and increasing through 0, and safe from overflow: 1 + log₁₀(|x| / smallest) with the sign of x. */
function logarithm(smallest: number): (value: number) => number {
	return (value) =>
		value === 0 ? 0 : Math.sign(value) * (1 + Math.log10(Math.abs(value)) - Math.log10(smallest));
}

function block(value: number, height: (value: number) => number, low: number, high: number): string {
	if (Number.isNaN(value)) return '?';
	if (!Number.isFinite(value)) return '∞';
	const part = high > low ? (height(value) - low) / (high - low) : 0;
	return blocks[Math.min(blocks.length - 1, Math.floor(part * blocks.length))] ?? ' ';
}

function sample(series: readonly number[], longest: number): readonly number[] {
	if (series.length <= longest) return series;
	return Array.from(
		{ length: longest },
		(_, index) => series[Math.round((index * (series.length - 1)) / (longest - 1))] ?? Number.NaN,
	);
}
