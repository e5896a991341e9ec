import * as me from "submission";
console.log(me);
