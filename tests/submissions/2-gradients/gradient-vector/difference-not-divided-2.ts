export const gradient = (f: (point: number[]) => number, point: number[], h: number): number[] => {
	const g: number[] = [];
	const p = point.slice();
	let i = 0;
	while (i < p.length) {
		const value = p[i]!;
		p[i] = value + h;
		let rise = f(p);
		p[i] = value - h;
		rise -= f(p);
		p[i] = value;
		g[i] = rise;
		i++;
	}
	return g;
};
