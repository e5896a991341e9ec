console.log("\u001b[31m1.2\u001b[0m", ["\u001b[2J"]);
