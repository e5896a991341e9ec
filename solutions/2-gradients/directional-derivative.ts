export function directional(gradient: number[], direction: number[]): number {
	const length = Math.hypot(...direction);
	if (length === 0) return 0;
	return gradient.reduce((sum, component, i) => sum + component * (direction[i] as number), 0) / length;
}
