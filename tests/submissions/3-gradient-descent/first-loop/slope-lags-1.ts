let w = 0.0;
const learningRate = 0.2;

let g = 2 * (w - 3);
for (let step = 1; step <= 6; step++) {
	const next = w - learningRate * g;
	g = 2 * (w - 3);
	w = next;
	const loss = (w - 3) ** 2;
	console.log(`${step} w= ${w.toFixed(3)} loss= ${loss.toFixed(3)}`);
}
