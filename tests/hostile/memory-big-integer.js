let n = 2n;
for (;;) n = n * n;
