/** What stands in front of a path in a bracket, with the bracket: `(file: x.md)`, `(goes to x.md)`, `（放在 x.md）`. */
export const opensBracket =
  /\s*[(（【[]\s*(?:(?:(?:file|path|see|文件|路径)\s*[:：]|(?:(?:will )?(?:lives?|goes?|stands?) )?(?:in|at|into|to)\s|(?:放|写|位|存放?|落)(?:在|到|于|进))\s*)?$/i;
