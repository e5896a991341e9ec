let w = 0.0;
const learningRate = 0.2;

for (let step = 1; step <= 6; step++) {
	const grad = 2 * w - 6;
	const delta = -learningRate * grad;
	w = w - delta;
	console.log(`${step} w= ${w.toFixed(3)} loss= ${((w - 3) ** 2).toFixed(3)}`);
}
