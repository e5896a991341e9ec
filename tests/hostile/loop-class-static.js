class A {
	static {
		for (;;);
	}
}
