export const learningRate = -0.03;
