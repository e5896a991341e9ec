/* 😀 */ const 𝐀 = 1; missing();
