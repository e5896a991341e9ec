export const f = () => ({ length: 2, 0: 1, 1: 2 });
