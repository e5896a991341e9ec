function* rolling(f: (x: number) => number, x: number, rate: number, beta: number) {
	for (let v = 0; ; ) {
		v = beta * v + f(x);
		yield [(x += -rate * v), v];
	}
}

export function descend(slope: (x: number) => number, start: number, learningRate: number, momentum: number, steps: number): number[][] {
	const rows: number[][] = [];
	const ball = rolling(slope, start, learningRate, momentum);
	for (let n = steps; n > 0; n--) rows.push(ball.next().value as number[]);
	return rows;
}
