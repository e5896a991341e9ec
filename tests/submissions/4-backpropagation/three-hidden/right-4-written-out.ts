export function backward(x: number, t: number, [a, b, c]: number[], [p, q, r]: number[], [u, v, w]: number[], k: number): number[] {
	const z1 = a! * x + p!;
	const z2 = b! * x + q!;
	const z3 = c! * x + r!;
	const h1 = z1 > 0 ? z1 : 0;
	const h2 = z2 > 0 ? z2 : 0;
	const h3 = z3 > 0 ? z3 : 0;
	const miss = t - (u! * h1 + v! * h2 + w! * h3 + k);
	const d = -2 * miss;
	const d1 = z1 > 0 ? d * u! : 0;
	const d2 = z2 > 0 ? d * v! : 0;
	const d3 = z3 > 0 ? d * w! : 0;
	return [miss * miss, d1 * x, d2 * x, d3 * x, d1, d2, d3, d * h1, d * h2, d * h3, d];
}
