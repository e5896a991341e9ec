export const x = Promise.reject(new Error("given away"));
