export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const base = f(point);
	return point.map((v, i) => {
		const moved = [...point];
		moved[i] = v + h;
		return (f(moved) - base) / h;
	});
}
