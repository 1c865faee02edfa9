import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/cli/writing.ts
import { relative, resolve, sep } from "node:path";
var ChangedMeanwhile = class extends Error {
};
function insideRoot(root, path, files) {
  const real = files.real(resolve(root, path));
  const inside = relative(root, real);
  const leaves = inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || resolve(root, inside) !== real;
  return leaves ? null : real;
}
function sayWriteFailure(error, t) {
  const { code = "", message } = error;
  switch (code) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return t("it may not be written");
    case "ENOSPC":
    case "EDQUOT":
      return t("the disk is full");
    case "EEXIST":
      return t("there is a file already");
    case "ENOTDIR":
      return t("a file stands where its folder would be");
    case "ENAMETOOLONG":
      return t("its name is too long");
    default:
      return t("the system says {0}", code || message);
  }
}

export {
  ChangedMeanwhile,
  insideRoot,
  sayWriteFailure
};
//# sourceMappingURL=chunk-ID7C7DIN.mjs.map
