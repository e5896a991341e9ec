export function steepest(gradient: number[]): number[] {
	const total = gradient.reduce((sum, g) => sum + Math.abs(g), 0);
	return total === 0 ? gradient.map(() => 0) : gradient.map((g) => -g / total);
}
