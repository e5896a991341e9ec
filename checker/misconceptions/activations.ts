/** The functions that a net squashes or gates with; in a plain chain of functions `sin` or `exp` is a link like any other. */
export const activations: ReadonlySet<string> = new Set(['relu', 'sigmoid', 'tanh']);
