class Bowl {
	constructor(
		public x: number,
		public y: number,
	) {}

	get gradient(): [number, number] {
		return [2 * this.x + this.y, this.x + 4 * this.y];
	}

	get loss(): number {
		return Math.pow(this.x, 2) + this.x * this.y + 2 * Math.pow(this.y, 2);
	}

	move(rate: number): void {
		const [gx, gy] = this.gradient;
		this.x -= rate * gx;
		this.y -= rate * gy;
	}
}

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const bowl = new Bowl(x, y);
	return Array.from({ length: steps }, () => {
		bowl.move(learningRate);
		return [bowl.x, bowl.y, bowl.loss];
	});
}
