const fs = await import("node:fs");
console.log(fs);
