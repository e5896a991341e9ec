export function descend(slope: (x: number) => number, start: number, learningRate: number, momentum: number, steps: number): number[][] {
	let position = start;
	let velocity = 0;
	const path: number[][] = [];
	while (path.length < steps) {
		velocity = momentum * velocity + learningRate * slope(position);
		position = position - velocity;
		path.push([position, velocity]);
	}
	return path;
}
