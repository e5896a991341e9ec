export function f(xs) {
	Object.defineProperty(xs, 0, { get: () => 1 });
	return 1;
}
