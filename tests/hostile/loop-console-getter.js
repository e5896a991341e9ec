// Node does not call getters when it prints; neither does the sandbox.
console.log({ get x() { for (;;); } });
