export const f = () => [NaN, -0, 0, Infinity, -Infinity, 5e-324, 2 ** 31, -(2 ** 31), 1e21];
