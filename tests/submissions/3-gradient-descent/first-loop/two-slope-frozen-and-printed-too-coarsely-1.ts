let w = 0.0;
const learningRate = 0.2;

const g = 2 * (w - 3);
for (let i = 1; i <= 6; i++) {
	w -= learningRate * g;
	console.log(`${i} w= ${w.toFixed(1)} loss= ${((w - 3) ** 2).toFixed(1)}`);
}
