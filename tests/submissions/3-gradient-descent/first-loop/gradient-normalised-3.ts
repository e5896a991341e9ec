let w = 0.0;
const learningRate = 0.2;

for (let i = 0; i < 6; i++) {
	const slope = 2 * (w - 3);
	const direction = slope > 0 ? 1 : -1;
	w = w - learningRate * direction;
	console.log(`${i + 1} w= ${w.toFixed(3)} loss= ${((w - 3) ** 2).toFixed(3)}`);
}
