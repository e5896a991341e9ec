const norm = (v: number[]): number => v.reduce((sum, c) => sum + c ** 2, 0);

export const steepest = (gradient: number[]): number[] => {
  const size = norm(gradient);
  return gradient.map((g) => (size === 0 ? 0 : -g / size));
};
