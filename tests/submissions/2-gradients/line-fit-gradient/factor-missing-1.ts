export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	const g = { w: 0, b: 0 };
	xs.forEach((x, i) => {
		const delta = (2 * (w * x + b - ys[i]!)) / xs.length;
		g.w += delta;
		g.b += delta;
	});
	return [g.w, g.b];
}
