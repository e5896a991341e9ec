export function backward(x: number): number[] {
	const a = x ** 2;
	const b = Math.exp(a);
	const y = Math.sin(b);
	const dydb = Math.cos(b);
	const dbda = Math.exp(a);
	const dadx = 2 * x ** 2;
	const dydx = dydb * dbda * dadx;
	return [y, dydb, dbda, dadx, dydx];
}
