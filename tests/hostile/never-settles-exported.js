export const x = new Promise(() => {});
