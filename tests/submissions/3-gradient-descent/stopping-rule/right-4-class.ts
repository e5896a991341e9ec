class Walker {
	steps = 0;
	constructor(
		private readonly slope: (x: number) => number,
		public x: number,
	) {}

	get steepness(): number {
		return Math.max(this.slope(this.x), -this.slope(this.x));
	}

	walk(rate: number) {
		this.x += -rate * this.slope(this.x);
		this.steps += 1;
	}
}

export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	const walker = new Walker(slope, start);
	for (;;) {
		if (walker.steps >= maxSteps) break;
		if (walker.steepness < tolerance) break;
		walker.walk(learningRate);
	}
	return [walker.x, walker.steps];
}
