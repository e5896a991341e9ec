// The curvatures are 2 and 50; this rate shortens the way in both directions by the same factor, 24/26.
export const learningRate = 2 / (2 + 50);
