let w = 0.0;
const learningRate = 0.2;

for (const step of [1, 2, 3, 4, 5, 6]) {
	const distance = w - 3;
	const loss = distance * distance;
	w -= learningRate * 2 * distance;
	console.log(`${step} w= ${w.toFixed(3)} loss= ${loss.toFixed(3)}`);
}
