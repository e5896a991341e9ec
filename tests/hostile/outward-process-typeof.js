if (typeof process !== "undefined") process.exit();
console.log("alone");
