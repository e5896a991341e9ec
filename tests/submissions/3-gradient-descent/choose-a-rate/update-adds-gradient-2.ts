const sizes = [2, 50];

export const learningRate = -1 / sizes[1]!;
