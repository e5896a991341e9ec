const quotient = (u: number, du: number, v: number, dv: number) => (u * dv - v * du) / (v * v);

export function slopes(x: number): number[] {
	const s = Math.sin(x);
	const c = Math.cos(x);
	return [2 * x * s + x * x * c, quotient(s, c, x * x + 1, 2 * x)];
}
