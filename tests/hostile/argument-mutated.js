export function f(point) {
	point[0] += 1;
	return point[0];
}
