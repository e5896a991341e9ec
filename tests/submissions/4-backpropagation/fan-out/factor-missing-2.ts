export const backward = (a: number, b: number): number[] => {
	const sum = a * b + a;
	const up = sum + sum;
	const paths = [up, up];
	const throughA = paths.reduce((total, path) => total + path, 0);
	return [sum * sum, throughA, up * a];
};
