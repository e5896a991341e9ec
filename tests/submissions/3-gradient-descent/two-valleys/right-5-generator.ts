function* descent(from: number, rate: number): Generator<number> {
	let x = from;
	while (true) {
		yield x;
		x -= rate * (4 * x * x * x - 8 * x + 0.5);
	}
}

export function settle(start: number): number {
	let step = 0;
	for (const x of descent(start, 1e-2)) if (step++ === 100) return x;
	return Number.NaN;
}
