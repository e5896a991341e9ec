export function gradient(x: number, y: number): number[] {
	const dx = y * (2 * x + y);
	const dy = x * (x + 2 * y);
	return [Number(dx.toFixed(1)), Number(dy.toFixed(1))];
}
