export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
  if (steps <= 0) return [];
  const nextX = x - learningRate * (2 * x + y);
  const nextY = y - learningRate * (x + 4 * y);
  const loss = nextX * nextX + nextX * nextY + 2 * nextY * nextY;
  return [[nextX, nextY, loss], ...descend(nextX, nextY, learningRate, steps - 1)];
}
