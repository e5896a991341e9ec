postMessage?.({ output: ["1"], problem: undefined });
