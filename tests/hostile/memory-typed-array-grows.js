let a = new Uint8Array(1e6);
for (;;) {
	const b = new Uint8Array(a.length * 2);
	b.set(a);
	a = b;
}
