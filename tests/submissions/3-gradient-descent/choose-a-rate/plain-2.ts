export const learningRate = Number.NaN;
