export function gradient(x: number, y: number): number[] {
	const out: number[] = [];
	out.push(2 * y * x + y * y);
	out.unshift(2 * x * y + x * x);
	return out;
}
