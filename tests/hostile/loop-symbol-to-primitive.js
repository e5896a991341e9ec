export const f = (x) => x * { [Symbol.toPrimitive]() { for (;;); } };
