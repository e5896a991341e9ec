export function steepest(gradient: number[]): number[] {
	let squares = 0;
	for (const g of gradient) squares += g * g;
	if (squares === 0) return gradient.slice();
	const direction: number[] = [];
	for (let i = 0; i < gradient.length; i++) {
		direction.push((-1 * gradient[i]!) / Math.sqrt(squares));
	}
	return direction;
}
