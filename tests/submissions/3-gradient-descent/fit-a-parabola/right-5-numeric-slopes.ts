export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	const loss = (p: number[]) =>
		xs.reduce((sum, x, i) => sum + (p[0]! * x * x + p[1]! * x + p[2]! - ys[i]!) ** 2, 0) / xs.length;
	// A loss that is a parabola in each coefficient: there a central difference with any step is exact.
	const slope = (p: number[], k: number) => {
		const [up, down] = [[...p], [...p]];
		up[k]! += 0.5;
		down[k]! -= 0.5;
		return loss(up) - loss(down);
	};
	let p = [0, 0, 0];
	for (let e = 0; e < epochs; e++) p = p.map((v, k) => v - learningRate * slope(p, k));
	return [...p, loss(p)];
}
