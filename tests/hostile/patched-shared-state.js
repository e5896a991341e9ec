// The next program, in the same sandbox, must not see it.
globalThis.leaked = 1;
Array.prototype.leaked = 2;
Math.sin = () => 3;
console.log(leaked);
