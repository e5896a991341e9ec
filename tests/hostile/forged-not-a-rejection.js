Promise.reject({ handled: true, toString: () => "fine" });
export const f = () => 1;
