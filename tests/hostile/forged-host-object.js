const o = { output: ["1 w= 1.2"], returned: 4, argumentsChanged: false, watched: [], milliseconds: 0 };
export const f = () => o;
