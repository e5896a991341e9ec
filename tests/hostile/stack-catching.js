// Catches the overflow at every level and goes on.
function f() {
	try {
		f();
	} catch {
		f();
	}
}
f();
