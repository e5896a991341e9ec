export const learningRate = 0.001;
