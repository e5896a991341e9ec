class Fit {
	constructor(readonly xs: number[], readonly ys: number[]) {}
	predict(w: number, b: number, i: number): number {
		return w * this.xs[i]! + b;
	}
	residual(w: number, b: number, i: number): number {
		return this.ys[i]! - this.predict(w, b, i);
	}
}

export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	const fit = new Fit(xs, ys);
	let [dw, db] = [0, 0];
	for (let i = 0; i < xs.length; i++) {
		const r = fit.residual(w, b, i);
		dw += (2 * r * xs[i]!) / xs.length;
		db += (2 * r) / xs.length;
	}
	return [dw, db];
}
