export function tangent(f: (x: number) => number, slope: (x: number) => number, x0: number, x: number): number[] {
	const predicted = f(x0) + slope(x0) * (x - x0);
	return [Number(predicted.toFixed(4)), Number((f(x) - predicted).toFixed(4))];
}
