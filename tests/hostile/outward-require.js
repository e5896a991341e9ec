require("node:fs").readFileSync("/etc/passwd");
