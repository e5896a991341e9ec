const o = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) };
Math.max(...new Set([1]), [...(function* () { for (;;); })()]);
