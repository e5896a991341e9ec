const start: number = 4;

const rates = [0.01, 0.3, 0.95, 1.1];
rates.forEach((rate) => {
	const x = start * (1 - 2 * rate) ** 30;
	console.log('rate=', rate, 'x=', x.toFixed(6), 'loss=', (x ** 2).toFixed(6));
});
