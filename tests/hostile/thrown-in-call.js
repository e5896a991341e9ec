export function f() {
	throw new TypeError("inside");
}
