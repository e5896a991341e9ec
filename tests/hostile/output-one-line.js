console.log("x".repeat(2e6));
