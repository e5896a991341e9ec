const words = ['down', 'flat', 'up'] as const;
const tolerance = 1e-12;

export const nudge = (f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' => {
	const change = f(x + h) - f(x);
	const sign = Math.abs(change) > tolerance ? Math.sign(change) : 0;
	return words[sign + 1]!;
};
