export function f(xs) {
	Object.freeze(xs);
	return xs[1];
}
