console.log("%s is %d, %i, %f, %j, %%, %c%s", "a", 1.5, 2.9, "3.25", { x: 1 }, "color: red", -0);
