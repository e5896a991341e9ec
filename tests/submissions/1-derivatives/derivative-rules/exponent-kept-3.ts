export function slopes(x: number): number[] {
	const power = (n: number) => n * x ** n;
	return [power(3), Math.exp(x), 1 / x, Math.cos(x)];
}
