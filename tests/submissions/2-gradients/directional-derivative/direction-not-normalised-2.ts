export function directional(gradient: number[], direction: number[]): number {
	const length = direction.reduce((sum, u) => sum + u * u, 0);
	if (length === 0) return 0;
	return gradient.reduce((sum, g, i) => sum + g * direction[i]!, 0) / length;
}
