let w = 0.0;
const learningRate = 0.2;

function loss(at: number): number {
	return (at - 3) ** 2;
}

for (let step = 1; step <= 6; step++) {
	const gradient = loss(w + 1) - loss(w);
	w = w - learningRate * gradient;
	console.log(`${step} w= ${w.toFixed(3)} loss= ${loss(w).toFixed(3)}`);
}
