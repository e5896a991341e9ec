export const f = 1;
throw new Error("too early");
