interface Ball {
	x: number;
	v: number;
}

export function descend(
	slope: (x: number) => number,
	start: number,
	learningRate: number,
	momentum: number,
	steps: number,
): number[][] {
	const roll = ({ x, v }: Ball): Ball => {
		const velocity = momentum * v + learningRate * slope(x);
		return { x: x - velocity, v: velocity };
	};

	const path: Ball[] = [];
	let ball: Ball = { x: start, v: 0 };
	while (path.length < steps) {
		ball = roll(ball);
		path.push(ball);
	}
	return path.map(({ x, v }) => [x, v]);
}
