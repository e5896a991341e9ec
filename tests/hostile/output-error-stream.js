for (;;) console.error("x");
