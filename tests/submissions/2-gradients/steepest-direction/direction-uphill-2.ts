export function steepest(gradient: number[]): number[] {
	let squares = 0;
	for (const g of gradient) squares += g ** 2;
	const length = Math.sqrt(squares);
	if (length === 0) return gradient.map(() => 0);
	const out: number[] = [];
	for (const g of gradient) out.push(g / length);
	return out;
}
