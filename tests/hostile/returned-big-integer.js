export const f = () => 12n;
