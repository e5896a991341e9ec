const a = 1;

class Cubic {
	private readonly linear: number;
	constructor(scale: number) {
		this.linear = -3 * scale;
	}
	at(x: number): { f: number; slope: number } {
		return { f: x ** 3 + this.linear * x, slope: 3 * x ** 2 + this.linear };
	}
}

const words = new Map([
	[1, 'up'],
	[-1, 'down'],
]);
const cubic = new Cubic(a);
const lines: string[] = [];
for (const x of [-2, -1, 0, 1, 2]) {
	const { f, slope } = cubic.at(x);
	lines.push(`x= ${x} f= ${f.toFixed(3)} slope= ${slope.toFixed(3)} moves= ${words.get(Math.sign(slope)) ?? 'flat'}`);
}
console.log(lines.join('\n'));
