try {
	throw 1;
} finally {
	for (;;);
}
