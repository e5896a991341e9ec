let w = 0.0;
const learningRate = 0.2;

const slope = (x: number) => 2 * (x - 3);
const loss = (x: number) => x - 3 ** 2;

for (let n = 1; n <= 6; n++) {
	w -= learningRate * slope(w);
	console.log(`${n} w= ${w.toFixed(3)} loss= ${loss(w).toFixed(3)}`);
}
