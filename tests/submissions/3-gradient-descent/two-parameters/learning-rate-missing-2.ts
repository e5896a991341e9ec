let w1 = 0;
let w2 = 0;
const learningRate = 0.1;

const move = (w: number, slope: number) => w - slope;

let n = 0;
while (n++ < 5) {
	w1 = move(w1, 2 * (w1 - 3));
	w2 = move(w2, 2 * (w2 + 1));
	const loss = (w1 - 3) ** 2 + (w2 + 1) ** 2;
	console.log(n, 'w1=', w1.toFixed(4), 'w2=', w2.toFixed(4), 'loss=', loss.toFixed(4));
}
