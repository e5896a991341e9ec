const x = 1;

function square(value: number): number {
	return Math.pow(value, 2);
}

function show([h, ...rest]: number[]): void {
	if (h === undefined) return;
	const rise = square(x + h) - square(x);
	console.log('h= ' + h + ' slope= ' + (rise / h).toFixed(5));
	show(rest);
}

show([1, 0.5, 0.1, 0.01, 0.001]);
