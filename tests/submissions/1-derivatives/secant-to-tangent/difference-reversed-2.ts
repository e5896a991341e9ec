const x = 1;

function secant(h: number): number {
	const here = x * x;
	const there = (x + h) * (x + h);
	return (here - there) / h;
}

[1, 0.5, 0.1, 0.01, 0.001].forEach((h) => console.log('h=', h, 'slope=', secant(h).toFixed(4)));
