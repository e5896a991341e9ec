"x".padEnd(2 ** 29, "y").split("");
