export function gradient(x: number, y: number): number[] {
	const dx = x * y + y ** 2;
	const dy = x ** 2 + x * y;
	return [dy, dx];
}
