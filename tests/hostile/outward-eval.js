console.log((0, eval)("typeof process"), eval("this === undefined"));
