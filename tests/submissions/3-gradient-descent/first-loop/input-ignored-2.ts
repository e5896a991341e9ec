let w = 0.0;
const learningRate = 0.2;

let position = 0;
let n = 1;
while (n <= 6) {
	position -= learningRate * 2 * (position - 3);
	console.log(n, 'w=', position.toFixed(3), 'loss=', ((position - 3) ** 2).toFixed(3));
	n++;
}
