export const f = () => new Date(NaN);
