throw new Proxy(new Error("inner"), { get() { for (;;); } });
