export const f = () => ({ valueOf: () => 4 });
