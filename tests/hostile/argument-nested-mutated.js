export function f(rows) {
	rows[1].push(9);
	return 1;
}
