const x = 1;

const f = (t: number) => t * t;
for (const h of [0.001, 0.01, 0.1, 0.5, 1]) {
	const slope = (f(x + h) - f(x)) / h;
	console.log(`h= ${h} slope= ${slope.toFixed(4)}`);
}
