export const f = () => {
	const a = [1];
	a.length = 4294967295;
	return a;
};
