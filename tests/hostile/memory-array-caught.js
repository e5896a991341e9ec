const a = [];
for (;;) {
	try {
		for (;;) a.push({ x: 1 });
	} catch {}
}
