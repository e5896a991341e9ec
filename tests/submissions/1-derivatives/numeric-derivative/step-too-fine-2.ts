const tiny = Number.EPSILON / 1000;

export function derivative(f: (x: number) => number, x: number, h: number): number {
	const rise = f(x + tiny) - f(x - tiny);
	return rise / (tiny + tiny);
}
