export function f(xs) {
	queueMicrotask(() => (xs[0] = 5));
	return 1;
}
