for (;;) {
	try {
		console.log("x");
	} catch {}
}
