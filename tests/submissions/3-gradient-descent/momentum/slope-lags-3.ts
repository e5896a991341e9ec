export function descend(
  slope: (x: number) => number,
  start: number,
  learningRate: number,
  momentum: number,
  steps: number,
): number[][] {
  const out: number[][] = [];
  let position = start;
  let velocity = 0;
  let currentSlope = slope(start);

  for (let step = 1; step <= steps; step++) {
    velocity = momentum * velocity + currentSlope;
    const nextPosition = position - learningRate * velocity;
    currentSlope = slope(position);
    position = nextPosition;
    out.push([position, velocity]);
  }
  return out;
}
