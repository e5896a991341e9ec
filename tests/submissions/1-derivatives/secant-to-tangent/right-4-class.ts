const x = 1;

class Parabola {
	at(t: number): number {
		return t ** 2;
	}
	secant(from: number, to: number): number {
		return (this.at(to) - this.at(from)) / (to - from);
	}
}

const curve = new Parabola();
[1, 0.5, 0.1, 0.01, 0.001]
	.map((h) => ({ h, slope: curve.secant(x, x + h) }))
	.forEach(({ h, slope }) => console.log(`h= ${h.toFixed(4)} slope= ${slope.toFixed(4)}`));
