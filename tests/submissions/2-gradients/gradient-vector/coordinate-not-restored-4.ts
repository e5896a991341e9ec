export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const at = [...point];
	return at.map((_, k) => {
		at[k] = point[k]! + h;
		const hi = f(at);
		at[k] = point[k]! - h;
		const lo = f(at);
		return (hi - lo) / (2 * h);
	});
}
