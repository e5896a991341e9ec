const x = 1;

const slope = (h: number) => (x * x - (x - h) * (x - h)) / h;
for (const h of [1, 0.5, 0.1, 0.01, 0.001]) {
	console.log('h=', slope(h).toFixed(4), 'slope=', h);
}
