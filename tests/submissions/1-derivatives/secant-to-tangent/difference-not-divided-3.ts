const x = 1;

const square = (t: number) => t * t;
for (const h of [1, 0.5, 0.1, 0.01, 0.001]) {
	const slope = square(x + h) - square(x);
	console.log(`h= ${h} slope= ${slope.toFixed(4)}`);
}
