export const f = () => {
	const a = new Array(4);
	a[0] = 7;
	return a;
};
