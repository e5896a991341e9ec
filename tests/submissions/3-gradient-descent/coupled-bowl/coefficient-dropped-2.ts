class Loss {
	value(a: number, b: number) {
		return a * a + a * b + 2 * b * b;
	}
	byX(a: number, b: number) {
		return 2 * a + b;
	}
	byY(a: number, b: number) {
		return a + 2 * b;
	}
}

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const f = new Loss();
	const rows: number[][] = [];
	for (let n = 1; n <= steps; n++) {
		const moveX = learningRate * f.byX(x, y);
		const moveY = learningRate * f.byY(x, y);
		x -= moveX;
		y -= moveY;
		rows.push([x, y, f.value(x, y)]);
	}
	return rows;
}
