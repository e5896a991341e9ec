export const f = () => Float64Array.of(1.5, -0, NaN);
