export function directional(gradient: number[], direction: number[]): number {
	const length = Math.hypot(...direction);
	if (length === 0) {
		return 0;
	}
	const slopes = gradient.map((g) => -g);
	let total = 0;
	for (const [i, u] of direction.entries()) {
		total += slopes[i] * (u / length);
	}
	return total;
}
