export function slopes(x: number): number[] {
	const u = x * x;
	const du = 2 * x;
	const v = Math.sin(x);
	const dv = Math.cos(x);
	const bottom = u + 1;
	return [du * v + u * dv, (dv * bottom - v * du) / (bottom * bottom)];
}
