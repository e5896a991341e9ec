const outer = (u: number) => 2 * u;

export function gradient(x: number, y: number): number[] {
	const first = outer(x) * -1;
	const second = 100 * outer(y - x ** 2);
	return [first + second * -2 * x, second];
}
