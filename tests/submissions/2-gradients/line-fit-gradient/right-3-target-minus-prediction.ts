export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	const n = xs.length;
	let dw = 0;
	let db = 0;
	ys.forEach((y, i) => {
		const residual = y - (w * xs[i]! + b);
		dw -= (2 / n) * residual * xs[i]!;
		db -= (2 / n) * residual;
	});
	return [dw, db];
}
