const f = [
	{ c: 1, px: 2, py: 1 },
	{ c: 1, px: 1, py: 2 },
];

export function gradient(x: number, y: number): number[] {
	let gx = 0;
	let gy = 0;
	for (const { c, px, py } of f) {
		gx += c * px * x ** (px - 1) * y ** py;
		gy += c * py * x ** px * y ** (py - 1);
	}
	return [gx, gy];
}
