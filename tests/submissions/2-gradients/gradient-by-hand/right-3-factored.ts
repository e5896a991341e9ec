export const gradient = (x: number, y: number): number[] => [y * (2 * x + y), x * (x + 2 * y)];
