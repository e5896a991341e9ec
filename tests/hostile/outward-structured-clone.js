console.log(structuredClone([1, { a: [2] }]));
try {
	structuredClone(() => 1);
} catch (error) {
	console.log(error.name);
}
