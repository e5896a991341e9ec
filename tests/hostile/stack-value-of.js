const o = { valueOf() { return +this; } };
+o;
