new Promise(() => {
	for (;;);
});
console.log("not reached");
