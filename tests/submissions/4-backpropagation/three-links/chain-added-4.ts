export function backward(x: number): number[] {
	const a = x * x;
	const b = Math.exp(a);
	const y = Math.sin(b);
	const slopes = [Math.cos(b), Math.exp(a), 2 * x];
	const total = slopes.reduce((sum, s) => sum + s, 0);
	return [y, ...slopes, total];
}
