const x = 1;

const show = (value: number) => Math.round(value * 10) / 10;

[1, 0.5, 0.1, 0.01, 0.001].forEach((h) => {
	console.log('h=', h, 'slope=', show(((x + h) * (x + h) - x * x) / h));
});
