let a = 1;

function row(x: number): void {
	if (x > 2) return;
	const f = Math.pow(x, 3) - 3 * a * x;
	const slope = 3 * Math.pow(x, 2) - 3 * a;
	const word = ['down', 'flat', 'up'][Math.sign(slope) + 1];
	console.log(`x=${x} f=${f.toFixed(4)} slope=${slope.toFixed(4)} moves=${word}`);
	row(x + 1);
}

row(-2);
