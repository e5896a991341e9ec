interface Link {
	f(v: number): number;
	slope(v: number): number;
}

const chain: Link[] = [
	{ f: (v) => v * v, slope: (v) => v + v },
	{ f: (v) => Math.exp(v), slope: (v) => Math.exp(v) },
	{ f: (v) => Math.sin(v), slope: (v) => -Math.cos(v) },
];

function follow(links: Link[], v: number): { value: number; slopes: number[]; whole: number } {
	const [link, ...rest] = links;
	if (!link) return { value: v, slopes: [], whole: 1 };
	const further = follow(rest, link.f(v));
	const own = link.slope(v);
	return { value: further.value, slopes: [...further.slopes, own], whole: further.whole * own };
}

export function backward(x: number): number[] {
	const { value, slopes, whole } = follow(chain, x);
	return [value, ...slopes, whole];
}
