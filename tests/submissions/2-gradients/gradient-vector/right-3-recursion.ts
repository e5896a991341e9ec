function component(f: (p: number[]) => number, p: number[], i: number, h: number): number {
	const at = (by: number) => f([...p.slice(0, i), p[i]! + by, ...p.slice(i + 1)]);
	return (at(h) - at(-h)) / (2 * h);
}

export function gradient(f: (point: number[]) => number, point: number[], h: number, i = 0): number[] {
	if (i === point.length) return [];
	return [component(f, point, i, h), ...gradient(f, point, h, i + 1)];
}
