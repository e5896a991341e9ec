let w = 0.0;
const learningRate = 0.2;

const round = (v: number) => Math.round(v * 100) / 100;

let n = 0;
while (n++ < 6) {
	w -= learningRate * (2 * w - 6);
	w = round(w);
	console.log(`${n} w= ${w.toFixed(3)} loss= ${((w - 3) ** 2).toFixed(3)}`);
}
