export function step(x: number, target: number, w1: number, b1: number, w2: number, b2: number, learningRate: number): number[] {
	function lossAt(a: number, b: number, c: number, d: number): number {
		const hid = Math.max(0, a * x + b);
		return Math.pow(c * hid + d - target, 2);
	}

	const z = w1 * x + b1;
	const relu = z > 0 ? z : 0;
	const slope = z > 0 ? 1 : 0;
	const gy = 2 * (w2 * relu + b2 - target);
	const gz = gy * w2 * slope;
	const gw1 = gz;
	const gb1 = gz;
	const gw2 = gy * relu;
	const gb2 = gy;

	const k = learningRate;
	return [lossAt(w1, b1, w2, b2), lossAt(w1 - k * gw1, b1 - k * gb1, w2 - k * gw2, b2 - k * gb2)];
}
