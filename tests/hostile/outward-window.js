window.alert(1);
