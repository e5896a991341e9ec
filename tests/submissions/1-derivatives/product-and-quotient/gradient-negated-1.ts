export function slopes(x: number): number[] {
	const d = x ** 2 + 1;
	const p = 2 * x * Math.sin(x) + x ** 2 * Math.cos(x);
	const q = (Math.cos(x) * d - Math.sin(x) * 2 * x) / d ** 2;
	return [-p, -q];
}
