export function regime(curvature: number, learningRate: number): string {
	const r = 1 - learningRate * curvature;
	if (r === 0) return 'one-step';
	if (r === -1) return 'cycles';
	if (r > 1) return 'diverges';
	return r > 0 ? 'steady' : 'overshoots';
}
