const curvature = 50;

export const learningRate: number = 2 / curvature;
