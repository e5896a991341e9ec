export function gradients(a: number, b: number, c: number): number[] {
	const t = Math.tanh(a * b + c);
	const slope = 1 - t ** 2;
	return [t + a, b + 1, a, 1];
}
