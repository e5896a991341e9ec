type Regime = 'steady' | 'one-step' | 'overshoots' | 'cycles' | 'diverges';

const rules: [(r: number) => boolean, Regime][] = [
	[(r) => r < -1 - 1e-12, 'diverges'],
	[(r) => r <= -1 + 1e-12, 'cycles'],
	[(r) => r < -1e-12, 'overshoots'],
	[(r) => r <= 1e-12, 'one-step'],
	[(r) => r < 1, 'steady'],
];

export const regime = (curvature: number, learningRate: number): Regime => {
	const r = 1 - curvature * learningRate;
	for (const [holds, word] of rules) if (holds(r)) return word;
	return 'diverges';
};
