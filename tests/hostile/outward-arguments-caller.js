function f() {
	return f.caller;
}
console.log([1].map(f));
