Promise.resolve().then(() => {
	for (;;);
});
console.log("printed first");
