export function slopes(x: number): number[] {
	const u = x * x;
	const du = 2 * x * x;
	const [v, dv] = [Math.sin(x), Math.cos(x)];
	return [du * v + u * dv, (dv * (u + 1) - v * du) / (u + 1) ** 2];
}
