let w = 0.0;
const learningRate = 0.2;

const show = (v: number) => v.toFixed(2);

for (const n of [1, 2, 3, 4, 5, 6]) {
	w -= learningRate * 2 * (w - 3);
	console.log(n, 'w=', show(w), 'loss=', show((w - 3) ** 2));
}
