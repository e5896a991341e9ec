for (;;) [..."x".repeat(1e5)];
