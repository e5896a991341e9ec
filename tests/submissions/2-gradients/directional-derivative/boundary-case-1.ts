export function directional(gradient: number[], direction: number[]): number {
	const length = Math.hypot(...direction);
	return gradient.reduce((sum, g, i) => sum + g * direction[i]!, 0) / length;
}
