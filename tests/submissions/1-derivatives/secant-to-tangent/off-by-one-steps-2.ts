const x = 1;

const widths = [1, 0.5, 0.1, 0.01, 0.001];
let n = 1;
while (n < 5) {
	const h = widths[n - 1]!;
	console.log("h=", h, "slope=", (((x + h) ** 2 - x ** 2) / h).toFixed(4));
	n++;
}
