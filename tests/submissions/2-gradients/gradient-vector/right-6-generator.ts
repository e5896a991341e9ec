type Field = (point: number[]) => number;

function* partials(f: Field, point: number[], h: number): Generator<number> {
	for (const [i, value] of point.entries()) {
		const moved = point.slice();
		moved[i] = value + h;
		const above = f(moved);
		moved[i] = value - h;
		const below = f(moved);
		yield (above - below) / (h + h);
	}
}

function gradient(f: Field, point: number[], h: number): number[] {
	return [...partials(f, point, h)];
}

export { gradient };
