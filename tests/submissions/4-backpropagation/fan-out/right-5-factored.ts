// (ab + a)² = a²(b + 1)²
export function backward(a: number, b: number) {
	const k = b + 1;
	return [a * a * k * k, 2 * a * k * k, 2 * a * a * k];
}
