const start = 4;

class Descent {
	static readonly steps = 30;
	x: number;
	constructor(from: number, private rate: number) {
		this.x = from;
	}
	get loss() {
		return this.x * this.x;
	}
	run(): this {
		for (let n = Descent.steps; n > 0; n--) this.x += -this.rate * 2 * this.x;
		return this;
	}
}

const rates = { slow: 0.01, good: 0.3, jumping: 0.95, running: 1.1 };
for (const rate of Object.values(rates)) {
	const d = new Descent(start, rate).run();
	console.log(`rate= ${rate.toFixed(2)} x= ${d.x.toFixed(4)} loss= ${d.loss.toFixed(4)}`);
}
