export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	let loss = 0;
	for (let i = 0; i < xs.length; i++) loss += (w * xs[i]! + b - ys[i]!) ** 2;
	loss /= xs.length;
	return [loss, loss];
}
