const x = 1;
const rows: string[] = [];
const widths = [1, 0.5, 0.1, 0.01, 0.001];
const f = (t: number): number => t ** 2;
for (let k = 0; k < widths.length; k += 1) {
	const s = (f(x) - f(x - widths[k]!)) / widths[k]!;
	rows.push(`h= ${widths[k]} slope= ${s.toFixed(4)}`);
}
console.log(rows.join('\n'));
