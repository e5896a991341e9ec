const steps = 200;

export const learningRate = 1 / steps;
