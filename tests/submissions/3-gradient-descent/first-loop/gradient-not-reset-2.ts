let w = 0.0;
const learningRate = 0.2;

const gradients: number[] = [];
const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);

for (let i = 1; i < 7; i++) {
	gradients.push(2 * (w - 3));
	w -= learningRate * sum(gradients);
	console.log(`${i} w= ${w.toFixed(3)} loss= ${((w - 3) ** 2).toFixed(3)}`);
}
