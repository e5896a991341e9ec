const step = (d: number, slope: number) => d - slope;

export function regime(curvature: number, learningRate: number): string {
	const r = step(1, curvature);
	const is = (v: number) => Math.abs(r - v) <= 1e-12;
	if (is(0)) return 'one-step';
	if (is(-1)) return 'cycles';
	if (r < -1 || r > 1) return 'diverges';
	return r > 0 ? 'steady' : 'overshoots';
}
