type Slope = (x: number) => number;
type Ball = { x: number; v: number };

const roll = (slope: Slope, rate: number, beta: number) => (ball: Ball): Ball => {
  const v = beta * ball.v + rate * slope(ball.x);
  return { x: ball.x - v, v };
};

export function descend(slope: Slope, start: number, rate: number, beta: number, steps: number): number[][] {
  const next = roll(slope, rate, beta);
  const rows: number[][] = [];
  for (let ball = next({ x: start, v: 0 }); rows.length < steps; ball = next(ball)) {
    rows.push([ball.x, ball.v]);
  }
  return rows;
}
