console.log("x".repeat(60).replace(/(x+x+)+y/g, ""));
