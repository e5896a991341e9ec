let x = 1;
x <!--y
;console.log(x);
