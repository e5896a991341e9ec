Error.prepareStackTrace = () => { for (;;); };
Error.stackTraceLimit = 0;
throw new Error("told");
