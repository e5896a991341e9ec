let w = 0.0;
const learningRate = 0.2;

function update(w: number): number {
	w -= learningRate * 2 * (w - 3);
	return w;
}

for (let i = 1; i <= 6; i++) {
	update(w);
	console.log(`${i} w= ${w.toFixed(3)} loss= ${Math.pow(w - 3, 2).toFixed(3)}`);
}
