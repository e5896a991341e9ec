export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const along = (t: number) => {
		const moved = point.map((v) => v + t);
		return f(moved);
	};
	return (along(h) - along(-h)) / (2 * h);
}
