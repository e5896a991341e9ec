new Worker("x");
