enum Side {
	Left = -1,
	Right = 1,
}

export function derivative(f: (x: number) => number, x: number, h: number): number {
	const difference = [Side.Left, Side.Right].reduce((sum, side) => sum + side * f(x + side * h), 0);
	return difference / (2 * h);
}
