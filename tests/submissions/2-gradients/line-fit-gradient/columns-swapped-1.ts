export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	const result = { b: 0, w: 0 };
	for (let i = 0; i < xs.length; i++) {
		const delta = (2 * (w * xs[i]! + b - ys[i]!)) / xs.length;
		result.w += delta * xs[i]!;
		result.b += delta;
	}
	return Object.values(result);
}
