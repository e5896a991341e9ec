for (;;) console.log("x");
