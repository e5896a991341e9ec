const near = (a: number, b: number, slack = 1e-12) => a - b <= slack && b - a <= slack;

function regime(curvature: number, learningRate: number): 'steady' | 'one-step' | 'overshoots' | 'cycles' | 'diverges' {
	const p = learningRate * curvature;
	return near(p, 1) ? 'one-step' : near(p, 2) ? 'cycles' : p > 2 ? 'diverges' : p < 1 ? 'steady' : 'overshoots';
}

export { regime };
