export function regime(curvature: number, learningRate: number): string {
	const r = 1 - curvature;
	if (Math.abs(r) <= 1e-12) return 'one-step';
	if (Math.abs(r + 1) <= 1e-12) return 'cycles';
	if (Math.abs(r) > 1) return 'diverges';
	return r > 0 ? 'steady' : 'overshoots';
}
