let w = 0.0;
const learningRate = 0.2;

function slope(v: number): number {
	const d = v - 3;
	return 2 * d * d;
}

let n = 0;
while (++n <= 6) {
	w -= learningRate * slope(w);
	console.log(`${n} w= ${w.toFixed(3)} loss= ${Math.pow(w - 3, 2).toFixed(3)}`);
}
