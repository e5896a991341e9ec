throw Symbol("mark");
