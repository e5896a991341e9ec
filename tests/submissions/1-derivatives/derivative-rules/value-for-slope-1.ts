export function slopes(x: number): number[] {
	return [x ** 3, Math.exp(x), Math.log(x), Math.sin(x)];
}
