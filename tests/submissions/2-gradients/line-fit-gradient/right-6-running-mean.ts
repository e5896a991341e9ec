export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	return xs.reduce(
		([dw, db], x, i) => {
			const e = 2 * (w * x + b - ys[i]!);
			return [dw! + (e * x - dw!) / (i + 1), db! + (e - db!) / (i + 1)];
		},
		[0, 0],
	);
}
