const o = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) };
for (const x of o);
