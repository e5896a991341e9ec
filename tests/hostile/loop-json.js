let s = "[".repeat(1000) + "]".repeat(1000);
for (;;) JSON.stringify(JSON.parse(s));
