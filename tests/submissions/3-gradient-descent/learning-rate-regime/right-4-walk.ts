export function regime(curvature: number, learningRate: number): 'steady' | 'one-step' | 'overshoots' | 'cycles' | 'diverges' {
	const from = 1;
	const to = from - learningRate * curvature * from;
	const [before, after] = [Math.abs(from), Math.abs(to)];
	switch (true) {
		case after <= 1e-12:
			return 'one-step';
		case Math.abs(to + from) <= 1e-12:
			return 'cycles';
		case after > before:
			return 'diverges';
		case to > 0:
			return 'steady';
		default:
			return 'overshoots';
	}
}
