let w = 0.0;
const learningRate = 0.2;

const loss = (v: number) => (v - 3) ** 2;
const start = w;

for (let step = 1; step <= 6; step++) {
	const gradient = w === start ? 2 * (w - 3) : (loss(w) - loss(start)) / (w - start);
	w = w - learningRate * gradient;
	console.log(`${step} w= ${w.toFixed(3)} loss= ${loss(w).toFixed(3)}`);
}
