let w = 0.0;
const learningRate = 0.2;

const gradient = 2 * (w - 3);
for (let step = 1; step <= 6; step++) {
	w = w - learningRate * gradient;
	const loss = (w - 3) ** 2;
	console.log(`${step} w= ${w.toFixed(3)} loss= ${loss.toFixed(3)}`);
}
