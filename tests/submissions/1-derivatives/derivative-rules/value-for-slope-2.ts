const functions = [(x: number) => x * x * x, Math.exp, Math.log, Math.sin];

export function slopes(x: number): number[] {
	return functions.map((f) => f(x));
}
