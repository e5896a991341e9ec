let w = 0.0;
const learningRate = 0.2;

const lossAt = (v: number) => (v - 3) ** 2;
const change = (v: number) => learningRate * (2 * (v - 3));

for (let i = 1; i <= 6; i += 1) {
	const c = change(w);
	w -= learningRate * c;
	console.log(i + ' w= ' + w.toFixed(3) + ' loss= ' + lossAt(w).toFixed(3));
}
