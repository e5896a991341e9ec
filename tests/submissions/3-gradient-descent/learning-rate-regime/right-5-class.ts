enum Word {
	Steady = 'steady',
	OneStep = 'one-step',
	Overshoots = 'overshoots',
	Cycles = 'cycles',
	Diverges = 'diverges',
}

class Bowl {
	constructor(private readonly curvature: number) {}
	factor(rate: number) {
		return 1 - rate * this.curvature;
	}
}

export function regime(curvature: number, learningRate: number): string {
	const r = new Bowl(curvature).factor(learningRate);
	const is = (value: number) => Math.abs(r - value) <= 1e-12;
	let word = r > 0 ? Word.Steady : Word.Overshoots;
	if (r < -1 || r > 1) word = Word.Diverges;
	if (is(0)) word = Word.OneStep;
	if (is(-1)) word = Word.Cycles;
	return word;
}
