export function f(xs) {
	return xs.shift();
}
