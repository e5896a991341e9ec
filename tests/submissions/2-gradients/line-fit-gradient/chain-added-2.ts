export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	const links = xs.map((x, i) => ({ outer: 2 * (w * x + b - ys[i]!), byW: x, byB: 1 }));
	const dw = links.reduce((s, l) => s + (l.outer + l.byW), 0);
	const db = links.reduce((s, l) => s + (l.outer + l.byB), 0);
	return [dw / xs.length, db / xs.length];
}
