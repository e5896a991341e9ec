export function slopes(x: number): number[] {
	const out = [3 * x ** 2, Math.exp(x)];
	out.push(-1 / x ** 2);
	out.push(Math.cos(x));
	return out;
}
