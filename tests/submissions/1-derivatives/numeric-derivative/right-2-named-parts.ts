export function derivative(f: (x: number) => number, x: number, h: number): number {
  const right = f(x + h);
  const left = f(x - h);
  const rise = right - left;
  const run = h + h;
  return rise / run;
}
