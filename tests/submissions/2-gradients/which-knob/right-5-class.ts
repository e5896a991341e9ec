class Machine {
	private best = -1;
	private size = -Infinity;
	private turn: 'raise' | 'lower' = 'raise';
	listen(slope: number, index: number): void {
		if (Math.abs(slope) <= this.size) return;
		this.size = Math.abs(slope);
		this.best = index;
		this.turn = slope >= 0 ? 'lower' : 'raise';
	}
	get answer(): [number, 'raise' | 'lower'] {
		return [this.best, this.turn];
	}
}

export function knob(gradient: number[]): [number, 'raise' | 'lower'] {
	const machine = new Machine();
	gradient.forEach((slope, index) => machine.listen(slope, index));
	return machine.answer;
}
