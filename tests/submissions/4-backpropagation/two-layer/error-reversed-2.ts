const relu = (v: number) => (v > 0 ? v : 0);

export const backward = (x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] => {
	const z = w1 * x + b1;
	const error = target - (w2 * relu(z) + b2);
	const up = 2 * error;
	const gate = z > 0 ? 1 : 0;
	return [error ** 2, up * w2 * gate * x, up * w2 * gate, up * relu(z), up];
};
