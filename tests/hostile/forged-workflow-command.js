console.log("::error file=x::forged");
console.log("\u001b]0;title\u0007\u001b[2J");
