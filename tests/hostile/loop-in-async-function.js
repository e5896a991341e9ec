export async function f() {
	await null;
	for (;;);
}
