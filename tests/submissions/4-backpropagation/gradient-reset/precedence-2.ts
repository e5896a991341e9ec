class Weight {
	value = 0;
	grad = 0;
	zeroGrad() {
		this.grad = 0;
	}
	accumulate(x: number, target: number, share: number) {
		const y = this.value * x;
		this.grad += (2 * y - target * x) / share;
	}
	step(rate: number) {
		this.value -= rate * this.grad;
	}
}

export function train(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	const weight = new Weight();
	const history: number[] = [];
	while (history.length < epochs) {
		weight.zeroGrad();
		xs.forEach((x, i) => weight.accumulate(x, ys[i]!, xs.length));
		weight.step(learningRate);
		history.push(weight.value);
	}
	return history;
}
