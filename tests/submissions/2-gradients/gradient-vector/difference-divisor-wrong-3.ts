export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {

	const result = new Array<number>(point.length).fill(0);
	let index = 0;
	for (const value of point) {
		const plus = [...point.slice(0, index), value + h, ...point.slice(index + 1)];
		const minus = [...point.slice(0, index), value - h, ...point.slice(index + 1)];
		result[index] = (f(plus) - f(minus)) / h;
		index++;
	}
	return result;
}
