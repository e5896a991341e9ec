export function slopes(x: number): number[] {
	const d = x * x + 1;
	const top = Math.cos(x) * d - Math.sin(x) * 2 * x;
	return [2 * x * Math.sin(x) + x * x * Math.cos(x), top / (d ^ 2)];
}
