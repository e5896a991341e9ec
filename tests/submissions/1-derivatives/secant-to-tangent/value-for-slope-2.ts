const x = 1;

[1, 0.5, 0.1, 0.01, 0.001].forEach((h) => {
	const here = x * x;
	console.log('h=', h, 'slope=', here.toFixed(4));
});
