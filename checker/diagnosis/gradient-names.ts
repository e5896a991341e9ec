/** What students call their gradients. */

/** Names of gradients alone; a direction or step has every right to the other sign. */
export const gradientName = /^(g|d[a-z]?|grad\w*|slope\w*|deriv\w*|dLoss|dw|db|dx|dy)\d*$/i;

/** Names of all that is made on the way back: gw, dLoss_dw, squareSlope, arrivingAtHidden. */
const backwardName =
	/^(g[a-z]\d*|d[A-Z]\w*|d[a-z]\d?_?d[a-z]\d?|(delta|arriv|upstream|incoming)\w*|\w+(Slope|Grad|Gradient|Derivative|Delta))$/;

export const isBackwardName = (name: string): boolean => gradientName.test(name) || backwardName.test(name);
