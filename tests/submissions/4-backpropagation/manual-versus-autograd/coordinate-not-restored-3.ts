function lossOf(p: number[], x: number, target: number): number {
	const hidden = Math.max(0, p[0] * x + p[1]);
	const y = p[2] * hidden + p[3];
	return (y - target) ** 2;
}

function byHand(p: number[], x: number, target: number): number[] {
	const z = p[0] * x + p[1];
	const hidden = Math.max(0, z);
	const dy = 2 * (p[2] * hidden + p[3] - target);
	const dz = z > 0 ? dy * p[2] : 0;
	return [dz * x, dz, dy * hidden, dy];
}

export function compare(
	x: number,
	target: number,
	w1: number,
	b1: number,
	w2: number,
	b2: number,
): number[][] {
	const eps = 1e-5;
	const params = [w1, b1, w2, b2];
	const hand = byHand(params, x, target);
	const rows: number[][] = [];

	for (let i = 0; i < params.length; i++) {
		params[i] += eps;
		const up = lossOf(params, x, target);
		params[i] -= 2 * eps;
		const down = lossOf(params, x, target);
		const numeric = (up - down) / (2 * eps);
		rows.push([hand[i], numeric, hand[i] - numeric]);
	}

	return rows;
}
