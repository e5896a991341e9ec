export function steepest(gradient: number[]): number[] {
	const length = Math.hypot(...gradient);
	return gradient.map((component) => (length === 0 ? 0 : -component / length));
}
