let w = 0.0;
const learningRate = 0.2;

class Walker {
	constructor(
		private position: number,
		private readonly rate: number,
	) {}

	private get slope(): number {
		return 2 * (this.position - 3);
	}

	get loss(): number {
		return Math.pow(this.position - 3, 2);
	}

	step(): this {
		this.position += -this.rate * this.slope;
		return this;
	}

	toString(): string {
		return `w= ${this.position.toFixed(4)} loss= ${this.loss.toFixed(4)}`;
	}
}

const walker = new Walker(w, learningRate);
for (const step of [1, 2, 3, 4, 5, 6]) console.log(`${step} ${walker.step()}`);
