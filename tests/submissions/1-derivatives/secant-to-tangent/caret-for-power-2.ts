const x = 1;

for (const h of [1, 0.5, 0.1, 0.01, 0.001]) {
	const there = (x + h) ^ 2;
	const here = x ^ 2;
	console.log("h=", h, "slope=", ((there - here) / h).toFixed(4));
}
