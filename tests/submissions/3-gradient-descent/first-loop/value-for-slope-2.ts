let w = 0.0;
const learningRate = 0.2;

const f = (x: number) => (x - 3) * (x - 3);

for (let k = 1; k <= 6; k++) {
	w -= learningRate * f(w);
	console.log(k, "w=", w.toFixed(3), "loss=", f(w).toFixed(3));
}
