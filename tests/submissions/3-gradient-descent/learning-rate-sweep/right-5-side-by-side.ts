let start = 4;

const rates = [0.01, 0.3, 0.95, 1.1];
let xs = rates.map(() => start);
let n = 0;
while (n < 30) {
	xs = xs.map((x, i) => x - (rates[i] ?? 0) * (x + x));
	n++;
}
xs.forEach((x, i) => console.log(`rate= ${rates[i]} x= ${x} loss= ${x ** 2}`));
