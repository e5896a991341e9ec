/** How much of the plane a panel shows: all of the reference, and of the student's values what is not out of all proportion. */
import type { Axis, XY } from './panel.ts';

export type Domain = readonly [low: number, high: number];

/** From this ratio on a linear scale shows one point and a flat line. */
const ratioOfLinearScale = 1e3;
/** The student's values may stretch a panel to so many times the reference's height on each side. */
const stretch = 2;

/** Room on both sides; a domain without any width gets some. */
export function padded([low, high]: Domain, share = 0.08): Domain {
	const room = (high - low) * share || Math.abs(low) * 0.2 || 1;
	return [low - room, high + room];
}

export function rangeOf(values: readonly number[]): Domain | undefined {
	const finite = values.filter(Number.isFinite);
	if (finite.length === 0) return undefined;
	return [finite.reduce((a, b) => Math.min(a, b)), finite.reduce((a, b) => Math.max(a, b))];
}

/** A linear domain with all of the reference's values, and those of the student's that are near enough. */
export function domainOf(reference: readonly number[], yours: readonly number[]): Domain {
	const range = rangeOf(reference) ?? rangeOf(yours) ?? [0, 1];
	const [low, high] = range;
	const reach = stretch * (high - low || Math.abs(high) || 1);
	const near = yours.filter((value) => value >= low - reach && value <= high + reach);
	return padded(rangeOf([low, high, ...near]) ?? range);
}

/** An axis for values that may span many powers of ten, such as losses. */
export function wideAxis(label: string, reference: readonly number[], yours: readonly number[]): Axis {
	const all = [...reference, ...yours].filter(Number.isFinite);
	const positive = all.filter((value) => value > 0);
	const [low, high] = rangeOf(positive) ?? [0, 0];
	const isWide =
		positive.length > 0 && reference.every((value) => value >= 0) && high / low > ratioOfLinearScale;
	if (!isWide) return { label, domain: domainOf(reference, yours) };
	const [least, most] = rangeOf(reference.filter((value) => value > 0)) ?? [low, high];
	const bottom = Math.max(low, least * 1e-6, most * 1e-16);
	const top = Math.max(most, Math.min(high, most * 1e9));
	return { label, scale: 'log', domain: [bottom / 2, top * 2] };
}

/** Width by height of what a panel's frame holds. */
export const frameRatio = 1.5;
/** A picture in which one axis had to be stretched more than this would show mostly nothing. */
const mostStretch = 4;

/** Two domains in which a unit is as long across as upwards, so that a gradient stands upright on its contour. */
export function equalDomains(x: Domain, y: Domain): readonly [Domain, Domain] {
	const [width, height] = [x[1] - x[0], y[1] - y[0]];
	const factor = width / height / frameRatio;
	if (factor > mostStretch || factor < 1 / mostStretch) return [x, y];
	return factor > 1 ? [x, widened(y, factor)] : [widened(x, 1 / factor), y];
}

function widened([low, high]: Domain, factor: number): Domain {
	const [middle, half] = [(low + high) / 2, ((high - low) / 2) * factor];
	return [middle - half, middle + half];
}

/** What is too small for a logarithmic axis, zero too, stands at its foot. */
export function onFoot(points: readonly XY[], { scale, domain: [low] }: Axis): readonly XY[] {
	if (scale !== 'log') return points;
	return points.map(([x, y]) => (y >= 0 && y < low ? [x, low] : [x, y]));
}

export function footNote(points: readonly XY[], { scale, domain: [low] }: Axis): string | undefined {
	const isThere = scale === 'log' && points.some(([, y]) => y >= 0 && y < low);
	return isThere ? `values below ${low.toExponential(0)} stand at the foot` : undefined;
}

/** What of the student's points does not show, in words; undefined where all do. */
export function hiddenNote(points: readonly XY[], x: Axis, y: Axis): string | undefined {
	const unreal = points.filter((point) => !point.every(Number.isFinite)).length;
	const outside = points.filter(
		(point) => point.every(Number.isFinite) && !(isIn(point[0], x) && isIn(point[1], y)),
	).length;
	const said = [
		...(unreal > 0 ? [`${unreal} of your values ${unreal === 1 ? 'is' : 'are'} not finite`] : []),
		...(outside > 0 ? [`${outside} of your values ${outside === 1 ? 'lies' : 'lie'} outside`] : []),
	];
	return said.length === 0 ? undefined : said.join('; ');
}

const isIn = (value: number, { domain: [low, high] }: Axis): boolean => value >= low && value <= high;
