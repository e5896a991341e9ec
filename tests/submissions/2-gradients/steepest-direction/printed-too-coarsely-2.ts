const round = (v: number) => Math.round(v * 1000) / 1000;

export function steepest(gradient: number[]): number[] {
	const length = Math.hypot(...gradient);
	if (length === 0) return gradient.map(() => 0);
	return gradient.map((g) => round(-g / length));
}
