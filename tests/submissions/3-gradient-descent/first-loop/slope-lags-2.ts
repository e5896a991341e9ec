let w = 0.0;
const learningRate = 0.2;

const slope = (x: number) => 2 * x - 6;
let previous = w;

for (let i = 0; i < 6; i++) {
	const gradient = slope(previous);
	previous = w;
	w -= learningRate * gradient;
	console.log(`${i + 1} w= ${w.toFixed(3)} loss= ${((w - 3) ** 2).toFixed(3)}`);
}
