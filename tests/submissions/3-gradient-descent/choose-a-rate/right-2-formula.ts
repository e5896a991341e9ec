const [along, across] = [2, 50];

/** the rate that shortens the way equally fast in both directions */
export const learningRate: number = 2 / (along + across);
