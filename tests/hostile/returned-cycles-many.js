export const f = () => {
	const a = [];
	const b = [];
	for (let i = 0; i < 300; i++) {
		a.push(b);
		b.push(a);
	}
	return a;
};
