const h = 1e-5;

export function compare(
	x: number,
	target: number,
	w1: number,
	b1: number,
	w2: number,
	b2: number,
): number[][] {
	const loss = ([w1 = 0, b1 = 0, w2 = 0, b2 = 0]: number[]) =>
		(w2 * Math.max(0, w1 * x + b1) + b2 - target) ** 2;

	const z = w1 * x + b1;
	const hidden = Math.max(0, z);
	const dy = 2 * (w2 * hidden + b2 - target);
	const dz = z > 0 ? dy * w2 : 0;
	const byHand = [dz * x, dz, dy * hidden, dy];

	const parameters = [w1, b1, w2, b2];
	return byHand.map((hand, i) => {
		const up = [...parameters];
		const down = [...parameters];
		up[i] += h;
		down[i] -= h;
		const numeric = (loss(up) - loss(down)) / (2 * h);
		return [hand, numeric, hand - numeric];
	});
}
