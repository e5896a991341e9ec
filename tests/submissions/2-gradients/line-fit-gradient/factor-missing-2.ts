export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	let sum = 0;
	for (let i = 0; i < xs.length; i++) sum += w * xs[i]! + b - ys[i]!;
	const slope = (2 * sum) / xs.length;
	return [slope, slope];
}
