export const f = () => Symbol("s");
