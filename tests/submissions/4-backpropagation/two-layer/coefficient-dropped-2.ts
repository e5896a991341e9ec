export const backward = (x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] => {
	const z = w1 * x + b1;
	const mask = Number(z > 0);
	const h = mask * z;
	const error = w2 * h + b2 - target;
	const back = [error * w2 * mask * x, error * w2 * mask, error * h, error];
	return [Math.pow(error, 2), ...back];
};
