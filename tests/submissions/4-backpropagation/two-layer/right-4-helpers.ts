const relu = (z: number) => (z > 0 ? z : 0);
const reluSlope = (z: number) => (z > 0 ? 1 : 0);

function forward(x: number, w1: number, b1: number, w2: number, b2: number) {
	const z = w1 * x + b1;
	return { z, h: relu(z), y: w2 * relu(z) + b2 };
}

export const backward = (x: number, target: number, ...[w1, b1, w2, b2]: [number, number, number, number]): number[] => {
	const { z, h, y } = forward(x, w1, b1, w2, b2);
	const error = y - target;
	return [
		error * error,
		2 * error * w2 * reluSlope(z) * x,
		2 * error * w2 * reluSlope(z),
		2 * error * h,
		2 * error,
	];
};
