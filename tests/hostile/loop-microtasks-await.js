(async () => {
	for (;;) await null;
})();
