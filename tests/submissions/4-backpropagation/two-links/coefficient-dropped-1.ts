export function backward(x: number): number[] {
	const u = 3 * x + 2;
	const y = u ** 2;
	const dydu = u;
	const dudx = 3;
	const dydx = dydu * dudx;
	return [u, y, dydu, dudx, dydx];
}
