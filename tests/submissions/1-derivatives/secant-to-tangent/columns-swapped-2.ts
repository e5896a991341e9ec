const x = 1;

function row(h: number, slope: number): string {
	return `h= ${h.toFixed(4)} slope= ${slope.toFixed(4)}`;
}

for (const h of [1, 0.5, 0.1, 0.01, 0.001]) {
	const rise = (x + h) ** 2 - x ** 2;
	console.log(row(rise / h, h));
}
