Buffer.from("x");
