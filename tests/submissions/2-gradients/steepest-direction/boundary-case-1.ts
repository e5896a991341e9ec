export function steepest(gradient: number[]): number[] {
	const length = Math.hypot(...gradient);
	return gradient.map((g) => -g / length);
}
