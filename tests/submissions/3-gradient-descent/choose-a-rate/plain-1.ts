export const learningRate = 0.0395;
