export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	let dw = 0;
	for (let i = 0; i < xs.length; i++) {
		dw += 2 * (w * xs[i]! + b - ys[i]!) * xs[i]!;
	}
	dw /= xs.length;
	return [dw, dw];
}
