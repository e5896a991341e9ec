export function steepest(gradient: number[]): number[] {
	const length = gradient.reduce((sum, g) => sum + g * g, 0);
	if (length === 0) return gradient.map(() => 0);
	return gradient.map((g) => g / length);
}
