const inner = (x: number) => 3 * x + 2;
const outer = (u: number) => u * u;
const innerSlope = () => 3;
const outerSlope = (u: number) => 2 * u;

export function backward(x: number): number[] {
	const u = inner(x);
	const dyDu = outerSlope(x);
	const duDx = innerSlope();
	return [u, outer(u), dyDu, duDx, dyDu * duDx];
}
