type Field = (point: number[]) => number;

const along = (f: Field, point: number[], index: number) => (t: number): number =>
	f([...point.slice(0, index), t, ...point.slice(index + 1)]);

const central = (g: (t: number) => number, t: number, h: number) => (g(t + h) - g(t - h)) / h / 2;

export const partial = (f: Field, point: number[], index: number, h: number): number =>
	central(along(f, point, index), point[index]!, h);
