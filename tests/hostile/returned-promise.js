export async function f(x) {
	return 2 * x;
}
