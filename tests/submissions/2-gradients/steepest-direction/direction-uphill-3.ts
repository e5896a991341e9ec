export function steepest(gradient: number[]): number[] {
	let squares = 0;
	for (const g of gradient) squares += g ** 2;
	const norm = Math.sqrt(squares);
	if (norm === 0) return new Array<number>(gradient.length).fill(0);
	return gradient.map((g) => g / norm);
}
