const byX = (x: number, y: number) => 2 * x * y + y * y;
const byY = (x: number, y: number) => x * x + x * y;

export const gradient = (x: number, y: number): number[] => [byX(x, y), byY(x, y)];
