export const f = () => new String("1.5");
