for (;;) "x".repeat(1e6).split("").join("");
