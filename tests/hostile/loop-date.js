for (;;) new Date().toISOString();
