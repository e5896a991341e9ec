const a = Array.from({ length: 200 }, (_, i) => i);
for (;;) a.sort((x, y) => y - x);
