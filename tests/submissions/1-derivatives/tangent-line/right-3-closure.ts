type Curve = (x: number) => number;

function lineThrough(x0: number, y0: number, m: number): Curve {
	return (x) => y0 + (x - x0) * m;
}

function tangent(f: Curve, slope: Curve, x0: number, x: number): number[] {
	const line = lineThrough(x0, f(x0), slope(x0));
	return [line(x), f(x) - line(x)];
}

export { tangent };
