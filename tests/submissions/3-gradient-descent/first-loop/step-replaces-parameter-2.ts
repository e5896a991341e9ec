let w = 0.0;
const learningRate = 0.2;

const move = (at: number) => learningRate * (6 - 2 * at);

let n = 0;
while (n < 6) {
	n++;
	w = move(w);
	console.log(n, 'w=', w.toFixed(3), 'loss=', ((w - 3) * (w - 3)).toFixed(3));
}
