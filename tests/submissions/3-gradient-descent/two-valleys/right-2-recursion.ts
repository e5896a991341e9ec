const slope = (x: number) => 4 * x * (x * x - 2) + 1 / 2;

export const settle = (x: number, left = 100): number => (left === 0 ? x : settle(x - slope(x) / 100, left - 1));
