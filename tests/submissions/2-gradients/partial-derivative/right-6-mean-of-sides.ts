export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	let sum = 0;
	for (const side of [h, -h]) {
		const q: number[] = [];
		for (let k = 0; k < point.length; k++) q.push(k === index ? point[k]! + side : point[k]!);
		sum += (f(q) - f(point)) / side;
	}
	return sum / 2;
}
