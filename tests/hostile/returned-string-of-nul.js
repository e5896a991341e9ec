export const f = () => "a\0b\ud800c\u{1d400}";
