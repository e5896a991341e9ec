export function gradient(x: number, y: number): number[] {
  const product = x * y;
  const byX = product + product + y * y;
  const byY = x * x + product + product;
  return [byX, byY];
}
