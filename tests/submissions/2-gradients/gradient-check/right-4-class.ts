class Gradient {
	constructor(private readonly parts: readonly number[]) {}
	get size(): number {
		return Math.sqrt(this.dot(this));
	}
	dot(other: Gradient): number {
		return this.parts.reduce((sum, p, i) => sum + p * other.parts[i]!, 0);
	}
	minus(other: Gradient): Gradient {
		return new Gradient(this.parts.map((p, i) => p - other.parts[i]!));
	}
}

function relativeError(analytic: number[], numeric: number[]): number {
	const a = new Gradient(analytic);
	const n = new Gradient(numeric);
	const both = a.size + n.size;
	if (!both) return 0;
	return a.minus(n).size / both;
}

export { relativeError };
