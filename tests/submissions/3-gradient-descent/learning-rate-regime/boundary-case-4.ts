export function regime(curvature: number, learningRate: number): string {
	const r = 1 - learningRate * curvature;
	if (Math.abs(r) <= 1e-12) {
		return 'one-step';
	}
	if (r > 0) {
		return 'steady';
	}
	if (r >= -1) {
		return 'overshoots';
	}
	return 'diverges';
}
