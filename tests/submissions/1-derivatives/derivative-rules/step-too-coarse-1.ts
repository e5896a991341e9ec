const functions = [(x: number) => x ** 3, Math.exp, Math.log, Math.sin];

export function slopes(x: number): number[] {
	const h = 0.1;
	return functions.map((f) => (f(x + h) - f(x - h)) / (2 * h));
}
