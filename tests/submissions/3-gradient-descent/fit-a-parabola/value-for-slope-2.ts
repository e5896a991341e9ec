export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	let p = [0, 0, 0];
	const f = () => xs.reduce((s, x, i) => s + (p[0]! * x * x + p[1]! * x + p[2]! - ys[i]!) ** 2, 0) / xs.length;
	for (let k = 1; k <= epochs; k++) {
		const slope = f();
		p = p.map((v) => v - learningRate * slope);
	}
	return [...p, f()];
}
