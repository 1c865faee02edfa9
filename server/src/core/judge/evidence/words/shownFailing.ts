/** Lines that programs, compilers and shells end with when they fail. */
export const failedOutput =
  /^\s{0,8}(?:[\w.$]{1,60}\.)?\w{0,40}(?:Error|Exception)(?:\s?\[\w+\])?:\s?\S|^(?:error|warning|fatal)(?:\[\w{1,12}\])?: |^[^\s:]{1,60}:(?:\d+:){0,2} (?:(?:fatal )?error|fatal|warning|cannot|conflicting|permission denied|command not found)\b|^(?:panic|Traceback|thread '[^'\n]{1,40}' panicked|npm ERR!|FATAL|fatal error)\b|^exit (?:code |status )?[1-9]|: (?:Permission denied|Connection refused|No such file or directory|command not found)\s*$|^(?:错误|报错|致命错误)[:：]/m;

/** Headings on what fails, and with what message. */
export const ofFailures =
  /\b(?:errors?|warnings?|failures?)(?:(?: and |\/| & )(?:errors?|warnings?|failures?))? (?:cases?|examples?|messages?)\b|\b(?:common|typical|possible|known|frequent) (?:errors|warnings|failures|error messages)\b|^\W*(?:\d[\d.]*\s+)?(?:errors and warnings|warnings and errors)\W*$|(?:错误|失败|报错|告警|警告)(?:示例|案例|情形|情况|信息|场景|实例)|(?:常见|典型|可能)的?(?:错误|报错|告警|警告)(?!处理)/i;

/** What a paragraph says that takes a message apart. */
export const takenApart =
  /\b(?:the|this|that|an?) (?:error|message|problem|failure|exception|warning|traceback)\b|\b(?:did(?: not|n['’]t)|does(?: not|n['’]t)) work\b|\bran into\b|\brun into\b|这个?(?:错误|报错|异常|提示)|(?:报错|错误|问题)(?:信息|是|在于|出在)|从(?:报错|错误)/i;
