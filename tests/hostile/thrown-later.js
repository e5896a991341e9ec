Promise.resolve().then(() => {
	throw new Error("later");
});
console.log("first");
