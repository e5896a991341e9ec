let w = 0.0;
const learningRate = 0.2;

for (let n = 1; n <= 6; n++) {
	let x = w;
	x -= learningRate * 2 * (x - 3);
	console.log(n, 'w=', x.toFixed(3), 'loss=', ((x - 3) ** 2).toFixed(3));
}
