class Bowl {
	x: number;
	y: number;

	constructor(x: number, y: number) {
		this.x = x;
		this.y = y;
	}

	loss(): number {
		return this.x ** 2 + this.x * this.y + 2 * this.y ** 2;
	}

	gradient(): { dx: number; dy: number } {
		const dx = 2 * this.x + this.y;
		const dy = 4 * this.y;
		return { dx, dy };
	}

	step(rate: number): void {
		const { dx, dy } = this.gradient();
		this.x -= rate * dx;
		this.y -= rate * dy;
	}
}

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const bowl = new Bowl(x, y);
	const rows: number[][] = [];
	while (rows.length < steps) {
		bowl.step(learningRate);
		rows.push([bowl.x, bowl.y, bowl.loss()]);
	}
	return rows;
}
