import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/workspace/decode.ts
var sample = 8192;
function decode(bytes) {
  const [first, second, third] = bytes;
  if (first === 255 && second === 254) return decoded("utf-16le", bytes);
  if (first === 254 && second === 255) return decoded("utf-16be", bytes);
  if (isBinary(bytes.subarray(0, sample))) return { kind: "failure", reason: "not-text", detail: "" };
  const bom = first === 239 && second === 187 && third === 191;
  return { kind: "text", text: new TextDecoder("utf-8").decode(bytes), bom };
}
function decoded(encoding, bytes) {
  return { kind: "text", text: new TextDecoder(encoding).decode(bytes), bom: true };
}
function isBinary(bytes) {
  let controls = 0;
  let nuls = 0;
  for (const byte of bytes) {
    if (byte === 0) nuls++;
    else if (byte < 9 || byte > 13 && byte < 27) controls++;
  }
  return nuls > 0 && (nuls + controls) * 20 > bytes.length;
}

export {
  decode
};
//# sourceMappingURL=chunk-2ARL6V2D.mjs.map
