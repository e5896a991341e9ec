let w = 0.0;
const learningRate = 0.2;

class Descent {
	x: number;
	g: number;
	constructor(x: number) {
		this.x = x;
		this.g = 2 * (x - 3);
	}
	step() {
		this.x -= learningRate * this.g;
	}
}

const d = new Descent(w);
for (let i = 1; i <= 6; i++) {
	d.step();
	console.log(`${i} w= ${d.x.toFixed(3)} loss= ${((d.x - 3) ** 2).toFixed(3)}`);
}
