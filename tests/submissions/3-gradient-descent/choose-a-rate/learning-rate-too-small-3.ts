const curvatures = [2, 50];
const safety = 0.1;

export const learningRate = safety / Math.max(...curvatures);
