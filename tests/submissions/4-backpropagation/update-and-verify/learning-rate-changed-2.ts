const output = (p: number[], x: number) => p[2]! * Math.max(0, p[0]! * x + p[1]!) + p[3]!;
const loss = (p: number[], x: number, t: number) => (output(p, x) - t) ** 2;

export function step(x: number, t: number, ...rest: [number, number, number, number, number]): number[] {
	const rate = 1.7;
	const p = rest.slice(0, 4);
	const z = p[0]! * x + p[1]!;
	const open = z > 0 ? 1 : 0;
	const d = 2 * (output(p, x) - t);
	const g = [d * p[2]! * open * x, d * p[2]! * open, d * z * open, d];
	const q = p.map((value, i) => value - rate * g[i]!);
	return [loss(p, x, t), loss(q, x, t)];
}
