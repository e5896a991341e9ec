throw new Error("a\u001b[31mred\u0007\r\n::error::b\u0000c\u202ed");
