const a = new Float64Array(4e6).map((_, i) => -i);
for (;;) a.slice().sort();
