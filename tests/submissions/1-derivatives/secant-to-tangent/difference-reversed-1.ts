const x = 1;

const f = (t: number) => t ** 2;
for (const h of [1, 0.5, 0.1, 0.01, 0.001]) {
	const slope = (f(x) - f(x + h)) / h;
	console.log(`h= ${h} slope= ${slope.toFixed(4)}`);
}
