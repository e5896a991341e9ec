export function chain(x: number, depth: number): number[] {
	let log = 0;
	let v = x;
	return Array.from({ length: depth }, () => {
		const e = Math.exp(-v);
		log += -v - 2 * Math.log1p(e);
		v = 1 / (1 + e);
		return Math.exp(log);
	});
}
