let w1 = 0;
let w2 = 0;
const learningRate = 0.1;

const slopeOf1 = (w: number) => 6 - 2 * w;
const slopeOf2 = (w: number) => 2 * w + 2;

let n = 0;
do {
	n++;
	[w1, w2] = [w1 - learningRate * slopeOf1(w1), w2 - learningRate * slopeOf2(w2)];
	const loss = (w1 - 3) ** 2 + (w2 + 1) ** 2;
	console.log(n, 'w1=', w1.toFixed(4), 'w2=', w2.toFixed(4), 'loss=', loss.toFixed(4));
} while (n < 5);
