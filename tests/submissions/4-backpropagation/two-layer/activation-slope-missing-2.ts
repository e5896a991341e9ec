const relu = (v: number) => (v > 0 ? v : 0);

export const backward = (x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] => {
	const hidden = relu(w1 * x + b1);
	const error = w2 * hidden + b2 - target;
	const atOutput = 2 * error;
	const atHidden = atOutput * w2;
	return [error * error, atHidden * x, atHidden, atOutput * hidden, atOutput];
};
