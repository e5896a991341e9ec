export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
  const result: number[] = [];
  for (let i = 0; i < point.length; i++) {
    const saved = point[i] as number;
    point[i] = saved + h;
    const fUp = f(point);
    point[i] = saved - h;
    const fDown = f(point);
    point[i] = saved;
    result.push((fUp - fDown) / (2 * h));
  }
  return result;
}
