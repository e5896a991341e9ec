export function gradient(x: number, y: number): number[] {
	const xy = x * y;
	const parts: number[] = [];
	parts.push(2 * xy + y * y);
	parts.push(2 * xy);
	return parts;
}
