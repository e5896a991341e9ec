export function directional(gradient: number[], direction: number[]): number {
	const length = Math.hypot(...direction);
	if (length === 0) return 0;
	return gradient.reduce((sum, g, i) => sum + g + direction[i]!, 0) / length;
}
