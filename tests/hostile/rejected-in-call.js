export async function f() {
	throw new Error("async");
}
