const { w1, w2, learningRate } = { w1: 0, w2: 0, learningRate: 0.1 };

class Parameter {
	constructor(public value: number, private readonly best: number) {}
	get gap() {
		return this.value - this.best;
	}
	move(rate: number) {
		this.value -= rate * 2 * this.gap;
	}
}

const [first, second] = [new Parameter(w1, 3), new Parameter(w2, -1)];
let step = 0;
while (++step <= 5) {
	for (const parameter of [first, second]) parameter.move(learningRate);
	const loss = first.gap ** 2 + second.gap ** 2;
	console.log(`${step} w1= ${first.value} w2= ${second.value} loss= ${loss}`);
}
