Error.prototype.name = "AssertionError";
TypeError.prototype.name = "Passed";
null.x;
