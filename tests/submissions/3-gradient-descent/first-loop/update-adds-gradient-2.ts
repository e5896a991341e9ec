let w = 0.0;
const learningRate = 0.2;

const slope = (x: number) => 2 * (x - 3);
const loss = (x: number) => (x - 3) * (x - 3);

function move(x: number): number {
	return x + learningRate * slope(x);
}

let i = 0;
while (i++ < 6) {
	w = move(w);
	console.log(i, 'w=', w.toFixed(3), 'loss=', loss(w).toFixed(3));
}
