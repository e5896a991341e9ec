export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	const n = xs.length;
	return xs.reduce(
		([dw, db], x, i) => {
			const slope = (w * x + b - ys[i]!) / n;
			return [dw! + slope * x, db! + slope];
		},
		[0, 0] as number[],
	);
}
