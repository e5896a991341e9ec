export function backward(x: number): number[] {
	const u = 3 * x + 2;
	const y = u ** 2;
	const dydu = 2 * u;
	const dudx = 3;
	const dydx = 2 * u;
	return [u, y, dydu, dudx, dydx];
}
