export const backward = (a: number, b: number): number[] => {
	const sum = a * b + a;
	const up = 2 * sum * sum;
	const paths = [up * b, up * 1];
	const throughA = paths.reduce((total, path) => total + path, 0);
	return [sum * sum, throughA, up * a];
};
