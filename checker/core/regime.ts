/** What a learning rate does on a bowl, from the factor r = 1 − ηL by which each step multiplies the distance. */

export interface RegimeRules {
	/** steady 0 < r < 1, one-step r = 0, overshoots −1 < r < 0, cycles r = −1, diverges |r| > 1 */
	readonly name: (at: { readonly place: string; readonly factor: number }) => string;
}

/** |difference| at most this counts as equal. */
const slack = 1e-12;
const near = (a: number, b: number) => Math.abs(a - b) <= slack;

export const regimeRules: RegimeRules = {
	name: ({ factor }) => {
		if (near(factor, 0)) return 'one-step';
		if (near(factor, -1)) return 'cycles';
		if (Math.abs(factor) > 1 + slack) return 'diverges';
		return factor > 0 ? 'steady' : 'overshoots';
	},
};
