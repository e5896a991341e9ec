delete Object.prototype;
