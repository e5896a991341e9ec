export function gradient(x: number, y: number): number[] {
	const bend = y - x * x;
	const first = 2 * x * -1;
	return [first + 200 * bend * (-2 * x), 200 * bend];
}
