export const f = () => "x".repeat(1e6);
