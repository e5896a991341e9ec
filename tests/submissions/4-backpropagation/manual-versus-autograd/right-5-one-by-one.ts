export function compare(x: number, t: number, w1: number, b1: number, w2: number, b2: number) {
	const h = 1e-5;
	const L = (a: number, b: number, c: number, d: number) => {
		const z = a * x + b;
		return (t - d - (z > 0 ? c * z : 0)) ** 2;
	};
	const z = w1 * x + b1;
	const d = -2 * (t - b2 - (z > 0 ? w2 * z : 0));
	const numeric = [
		L(w1 + h, b1, w2, b2) - L(w1 - h, b1, w2, b2),
		L(w1, b1 + h, w2, b2) - L(w1, b1 - h, w2, b2),
		L(w1, b1, w2 + h, b2) - L(w1, b1, w2 - h, b2),
		L(w1, b1, w2, b2 + h) - L(w1, b1, w2, b2 - h),
	].map((rise) => rise / h / 2);
	const manual = z > 0 ? [d * w2 * x, d * w2, d * z, d] : [0, 0, 0, d];
	return manual.map((m, i) => [m, numeric[i]!, m - numeric[i]!]);
}
