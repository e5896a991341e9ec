import("node:fs");
console.log(1);
