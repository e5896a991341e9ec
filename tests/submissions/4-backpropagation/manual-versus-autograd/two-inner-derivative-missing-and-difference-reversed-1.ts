const H = 1e-5;

export function compare(x: number, target: number, ...weights: [number, number, number, number]): number[][] {
	const net = [...weights];
	const relu = (v: number) => (v > 0 ? v : 0);
	const loss = () => {
		const [w1, b1, w2, b2] = net as [number, number, number, number];
		return Math.pow(w2 * relu(w1 * x + b1) + b2 - target, 2);
	};
	const z = net[0]! * x + net[1]!;
	const back = 2 * (net[2]! * relu(z) + net[3]! - target);
	const inner = z > 0 ? back * net[2]! : 0;
	const table = [[inner], [inner], [back * relu(z)], [back]];
	table.forEach((row, i) => {
		const kept = net[i]!;
		net[i] = kept + H;
		const above = loss();
		net[i] = kept - H;
		const below = loss();
		net[i] = kept;
		row.push((below - above) / (2 * H));
		row.push(row[0]! - row[1]!);
	});
	return table;
}
