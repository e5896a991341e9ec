const f = () => "x".replace(/x/, f);
f();
