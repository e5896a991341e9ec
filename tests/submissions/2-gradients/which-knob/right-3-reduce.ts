type Turn = 'raise' | 'lower';
const turns: Record<string, Turn> = { '1': 'lower', '-1': 'raise' };

export const knob = (gradient: number[]): [number, Turn] => {
	const index = gradient.reduce((best, g, i) => (g * g > gradient[best]! ** 2 ? i : best), 0);
	return [index, turns[Math.sign(gradient[index]!)]!];
};
