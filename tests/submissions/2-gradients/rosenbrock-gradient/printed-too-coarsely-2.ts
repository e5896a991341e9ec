export function gradient(x: number, y: number): number[] {
	const bend = y - x ** 2;
	const dx = -2 * (1 - x) - 400 * x * bend;
	return [parseFloat(dx.toFixed(1)), parseFloat((200 * bend).toFixed(1))];
}
