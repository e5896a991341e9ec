export const backward = (x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] => {
	const z = w1 * x + b1;
	const h = z > 0 ? z : 0;
	const error = w2 * h + b2 - target;
	const atOutput = 2 * error;
	const atHidden = z > 0 ? atOutput * w2 : 0;
	return [error ** 2, atHidden * x, atHidden, atOutput * w2, atOutput];
};
