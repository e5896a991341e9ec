const x = 1;

const square = (value: number): number => value * value;

function secant(at: number, run: number): number {
	const rise = square(at) - square(at - run);
	return rise / run;
}

for (const h of [1, 0.5, 0.1, 0.01, 0.001]) {
	console.log(`h= ${h} slope= ${secant(x, h).toFixed(4)}`);
}
