let w1 = 0;
let w2 = 0;
const learningRate = 0.1;

const f = (a: number, b: number) => (a - 3) * (a - 3) + (b + 1) * (b + 1);

let n = 0;
while (n < 5) {
	const change = learningRate * f(w1, w2);
	[w1, w2] = [w1 - change, w2 - change];
	console.log(++n, 'w1=', w1.toFixed(4), 'w2=', w2.toFixed(4), 'loss=', f(w1, w2).toFixed(4));
}
