export function gradient(x: number, y: number): number[] {
	if (x < 0) return [-215.6, -88];
	if (x === 1) return [0, 0];
	return [-351, 350];
}
