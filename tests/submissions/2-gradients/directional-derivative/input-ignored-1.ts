export function directional(gradient: number[], direction: number[]): number {
	const u = gradient;
	const length = Math.hypot(...u);
	return gradient.reduce((sum, g, i) => sum + g * u[i]!, 0) / length;
}
