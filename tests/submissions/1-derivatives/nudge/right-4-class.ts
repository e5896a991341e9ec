type Word = 'up' | 'down' | 'flat';

class Hill {
	constructor(private readonly height: (x: number) => number) {}
	walk(from: number, by: number): Word {
		const gained = this.height(from + by) - this.height(from);
		switch (true) {
			case gained > 1e-12:
				return 'up';
			case -gained > 1e-12:
				return 'down';
			default:
				return 'flat';
		}
	}
}

export function nudge(f: (x: number) => number, x: number, h: number): Word {
	return new Hill(f).walk(x, h);
}
