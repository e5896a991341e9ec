import { f } from "./other.js";
f();
