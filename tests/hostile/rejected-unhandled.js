async function main() {
	console.log(1);
	throw new Error("nobody");
}
main();
