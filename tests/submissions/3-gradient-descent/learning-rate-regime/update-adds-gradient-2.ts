const close = (a: number, b: number) => Math.abs(a - b) <= 1e-12;

export function regime(curvature: number, learningRate: number): string {
	const distance = 1;
	const next = distance + learningRate * curvature * distance;
	if (close(next, 0)) return 'one-step';
	if (close(next, -1)) return 'cycles';
	if (Math.abs(next) > 1) return 'diverges';
	return next > 0 ? 'steady' : 'overshoots';
}
