export function gradients(a: number, b: number, c: number): number[] {
	const t = Math.tanh(a * b + c);
	const slope = 1 - t ^ 2;
	return [t + a, slope * b + 1, slope * a, slope];
}
