export const f = () => {
	let s = "";
	for (let i = 0; i < 3000; i++) s = "a" + s + "é";
	return s;
};
