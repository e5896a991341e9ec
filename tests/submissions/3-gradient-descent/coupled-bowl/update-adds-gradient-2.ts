const gradient = (p: number[]) => [2 * p[0]! + p[1]!, p[0]! + 4 * p[1]!];
const loss = (p: number[]) => p[0]! ** 2 + p[0]! * p[1]! + 2 * p[1]! ** 2;

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	let p = [x, y];
	const rows: number[][] = [];
	while (rows.length < steps) {
		const g = gradient(p);
		p = p.map((v, i) => v + learningRate * g[i]!);
		rows.push([...p, loss(p)]);
	}
	return rows;
}
