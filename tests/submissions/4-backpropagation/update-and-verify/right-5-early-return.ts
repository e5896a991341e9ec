export function step(x: number, target: number, w1: number, b1: number, w2: number, b2: number, learningRate: number) {
	const z = w1 * x + b1;
	if (z <= 0) {
		const miss = target - b2;
		return [miss ** 2, (miss * (1 - 2 * learningRate)) ** 2];
	}
	const miss = target - w2 * z - b2;
	const k = 2 * learningRate * miss;
	const [v1, c1, v2, c2] = [w1 + k * w2 * x, b1 + k * w2, w2 + k * z, b2 + k];
	const z2 = v1 * x + c1;
	return [miss ** 2, (target - v2 * (z2 > 0 ? z2 : 0) - c2) ** 2];
}
