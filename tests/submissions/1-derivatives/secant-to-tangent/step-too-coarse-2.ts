const x = 1;

const widths = [1, 0.5, 0.1, 0.01, 0.001];
const step = widths[0]!;
const slope = ((x + step) * (x + step) - x * x) / step;
for (const h of widths) {
	console.log('h= ' + h + ' slope= ' + slope.toFixed(4));
}
