console.log(Object.getOwnPropertyNames(globalThis).filter((n) => /process|require|fetch|Worker|qjs|std|os|bjson|__/i.test(n)).join());
