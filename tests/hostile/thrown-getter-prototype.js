class Bad extends Error {
	get name() {
		for (;;);
	}
}
throw new Bad("told");
