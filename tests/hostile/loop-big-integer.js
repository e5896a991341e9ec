let n = 3n;
for (;;) n = (n * n) % 10n ** 20000n;
