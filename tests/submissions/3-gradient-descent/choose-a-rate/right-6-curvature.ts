class Valley {
	static readonly curvatures = [2, 50];
	static bound(): number {
		return 2 / Math.max(...Valley.curvatures);
	}
}

export const learningRate = 0.9 * Valley.bound();
