export const learningRate = 0.05;
