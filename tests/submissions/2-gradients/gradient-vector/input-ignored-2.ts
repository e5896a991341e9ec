const EPS = 0.0001;

function partial(f: (point: number[]) => number, point: number[], i: number, eps: number): number {
	const moved = (by: number) => point.map((v, k) => (k === i ? v + by : v));
	return (f(moved(eps)) - f(moved(-eps))) / (2 * eps);
}

export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	return point.map((_, i) => partial(f, point, i, EPS));
}
