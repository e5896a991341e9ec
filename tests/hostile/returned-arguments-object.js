export function f() {
	return arguments;
}
