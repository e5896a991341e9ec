let w = 0.0, learningRate = 0.3;

const step = (from: number) => from - learningRate * (2 * from - 6);
for (let n = 1; n < 7; n++) {
	w = step(w);
	const loss = (w - 3) * (w - 3);
	console.log(n, "w=", w.toFixed(3), "loss=", loss.toFixed(3));
}
