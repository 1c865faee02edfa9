/** Where pictures and code lie says nothing of where guides do. */
export const ofOthers =
  /图|资源|附件|脚本|示例代码|\b(?:images?|pictures?|screenshots?|diagrams?|assets?|figures?|code|originals?|sources?|scripts?)\b|原文|旧|\b(?:old|previous|former) (?:ones|pages?|files?|guides?|documents?|docs|manual)\b/i;
