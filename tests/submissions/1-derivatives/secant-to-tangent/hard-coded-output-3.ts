const x = 1;

for (const h of [1, 0.5, 0.1, 0.01, 0.001]) {
	const slope = 2 + h;
	console.log('h=', h, 'slope=', slope.toFixed(4));
}
