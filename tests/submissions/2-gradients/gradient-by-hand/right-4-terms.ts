type Term = (x: number, y: number) => number;

const dx: Term[] = [(x, y) => 2 * x * y, (_, y) => Math.pow(y, 2)];
const dy: Term[] = [(x) => Math.pow(x, 2), (x, y) => 2 * y * x];

function gradient(x: number, y: number): number[] {
	return [dx, dy].map((terms) => terms.reduce((sum, term) => sum + term(x, y), 0));
}

export { gradient };
