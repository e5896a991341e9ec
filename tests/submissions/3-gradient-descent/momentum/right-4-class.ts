class Ball {
	private speed = 0;
	constructor(
		private place: number,
		private readonly slope: (x: number) => number,
	) {}

	roll(rate: number, share: number): [number, number] {
		this.speed *= share;
		this.speed += this.slope(this.place);
		this.place -= rate * this.speed;
		return [this.place, this.speed];
	}
}

export function descend(slope: (x: number) => number, start: number, learningRate: number, momentum: number, steps: number): number[][] {
	const ball = new Ball(start, slope);
	return Array.from({ length: steps }, () => ball.roll(learningRate, momentum));
}
