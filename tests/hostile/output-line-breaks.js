console.log("\n".repeat(20000));
