export function train(xs: number[], ys: number[], w1: number, b1: number, w2: number, b2: number, learningRate: number, epochs: number) {
	let net = [w1, b1, w2, b2] as const;
	const see = (x: number, t: number): number => {
		const [a, b, c, d] = net;
		const z = a * x + b;
		const miss = t - d - (z > 0 ? c * z : 0);
		const k = 2 * learningRate * miss;
		net = z > 0 ? [a + k * c * x, b + k * c, c + k * z, d + k] : [a, b, c, d + k];
		return miss * miss;
	};
	const result = [];
	for (let n = 0; n < epochs; n++) result.push(xs.reduce((sum, x, i) => sum + see(x, ys[i]!), 0) / ys.length);
	return result;
}
