var start = 4;

function walk(x: number, rate: number, left: number): number {
	return left === 0 ? x : walk(x - 2 * x * rate, rate, left - 1);
}

function row(rate: number) {
	const x = walk(start, rate, 30);
	return 'rate=' + rate + ' x=' + x.toFixed(4) + ' loss=' + Math.pow(x, 2).toFixed(4);
}

console.log([0.01, 0.3, 0.95, 1.1].map(row).join('\n'));
