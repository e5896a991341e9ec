export function compare(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[][] {
	const loss = (p: number[]) => (p[2]! * Math.max(0, p[0]! * x + p[1]!) + p[3]! - target) ** 2;

	const z = w1 * x + b1;
	const h = Math.max(0, z);
	const y = w2 * h + b2;
	const dy = 2 * (y - target);
	const dw2 = dy * h;
	const db2 = dy;
	const dh = dy * w2;
	const dz = z > 0 ? dh : 0;
	const dw1 = dz * x;
	const db1 = dz;
	const hand = [dw1, db1, dw2, db2];

	const step = 1e-5;
	const point = [w1, b1, w2, b2];
	const rows: number[][] = [];
	for (let i = 0; i < 4; i++) {
		const up = [...point];
		const down = [...point];
		up[i]! += step;
		down[i]! -= step;
		const numeric = (loss(up) - loss(down)) / (2 * step);
		rows.push([hand[i]! - numeric, hand[i]!, numeric]);
	}
	return rows;
}
