const squareSlope = (u: number) => 2 * u;

export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const h = z > 0 ? z : 0;
	const prediction = w2 * h + b2;
	const error = prediction - target;
	const upstream = squareSlope(prediction);
	const below = z > 0 ? upstream * w2 : 0;
	return [error * error, below * x, below, upstream * h, upstream];
}
