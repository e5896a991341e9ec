export function steepest(gradient: number[]): number[] {
	const length = Math.hypot(...gradient);
	return gradient.map((g) => (length === 0 ? 0 : Number((-g / length).toFixed(2))));
}
