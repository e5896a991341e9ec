let w = 0.0;
const learningRate = 0.2;

let n = 0;
while (n < 6) {
	n += 1;
	w -= learningRate * 2 * (w - 3);
	const loss = (w - 3) ** 2;
	if (loss < 0.1) break;
	console.log(`${n} w= ${w.toFixed(3)} loss= ${loss.toFixed(3)}`);
}
