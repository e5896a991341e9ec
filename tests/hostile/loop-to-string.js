console.log(`${{ toString() { for (;;); } }}`);
