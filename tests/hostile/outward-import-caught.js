try {
	await import("node:fs");
} catch {
	console.log("refused");
}
