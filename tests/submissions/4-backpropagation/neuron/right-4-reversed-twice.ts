function backward(x: number, target: number, w: number, b: number): number[] {
	const e = Math.exp(-(w * x + b));
	const a = 1 / (1 + e);
	const miss = target - a;
	const gradients = [x, 1].map((local) => -2 * miss * (e / (1 + e) ** 2) * local);
	return [a, Math.pow(miss, 2), ...gradients];
}

export { backward };
