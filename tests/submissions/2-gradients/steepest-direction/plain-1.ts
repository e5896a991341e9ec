export function steepest(gradient: number[]): number[] {
	const length = Math.hypot(...gradient);
	if (length === 0) return gradient.map(() => 0);
	return gradient.map((g) => -Math.abs(g) / length);
}
