class Mine extends RangeError {}
throw new Mine("mine");
