import * as me from "submission";
export const a = 1;
console.log(me.a);
