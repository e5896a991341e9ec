Array.isArray = () => true;
export const f = () => ({ length: 1, 0: 1 });
