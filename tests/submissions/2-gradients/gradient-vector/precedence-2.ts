const shift = (p: number[], k: number, by: number) => [...p.slice(0, k), p[k]! + by, ...p.slice(k + 1)];

export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const run = 2 * h;
	const list: number[] = [];
	for (let k = 0; k < point.length; k++) {
		const a = f(shift(point, k, h));
		const b = f(shift(point, k, -h));
		list.push(a - b / run);
	}
	return list;
}
