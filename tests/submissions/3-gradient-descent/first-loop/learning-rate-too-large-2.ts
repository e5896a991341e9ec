let w = 0.0;
let learningRate: number = 1.2;

const f = (x: number) => (x - 3) ** 2;
const df = (x: number) => 2 * (x - 3);

let count = 0;
do {
	count++;
	w -= df(w) * learningRate;
	console.log(`${count} w= ${w.toFixed(3)} loss= ${f(w).toFixed(3)}`);
} while (count < 6);
