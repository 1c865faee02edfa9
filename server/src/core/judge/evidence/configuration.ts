import type { Fence, Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { languageOf } from './code.ts';
import { isWholeByShape } from './configurationShapes.ts';
import { statementBefore } from './prose.ts';
import { mayProve } from './sections.ts';
import { fileName, languages, needsName, scripts } from './words/configurationFiles.ts';
import { hasDots } from './words/running.ts';

/** Where a guide shows configuration. */
export interface Configuration {
  /** Whole files. */
  readonly whole: readonly Place[];
  /** Pieces of files. */
  readonly pieces: readonly Place[];
}

/** Finds whole configuration files and pieces of them. */
export function configurationIn(guide: Guide): Configuration {
  const whole: Place[] = [];
  const pieces: Place[] = [];
  for (const fence of guide.fences) {
    // Where nothing tells a fence's language, the name of its file may.
    const language = languageOf(fence) || 'text';
    const code =
      fence.excluded === null ||
      fence.excluded === 'duplicate' ||
      fence.excluded === 'fragment' ||
      fence.excluded === 'template';
    if (!mayProve(guide, fence.section)) continue;
    if (!code) {
      if (isPresented(guide, fence)) whole.push(fence.place);
      continue;
    }
    if (isScript(guide, fence, language) || hasWholeHeredoc(language, fence.code)) whole.push(fence.place);
    if (isOfVariables(language, fence.code) || isOfManifest(language, fence.code)) pieces.push(fence.place);
    if (!languages.has(language) || asked.test(fence.code)) continue;
    const names = namesOf(guide, fence);
    const named = names.some(text => fileName.test(text)) || wholeFile.test(names[1] ?? '');
    const shape = isWholeByShape(language, fence.code);
    const known = named || shape;
    // What a fence says to be a command, or output, only happens to look like settings.
    const said = fence.declared ?? language;
    if (!known && (needsName.has(language) || needsName.has(said) || !languages.has(said))) continue;
    if (
      !elides(fence.code) &&
      !names.some(text => cutOut.test(text)) &&
      (shape ||
        (named &&
          isLong(language, fence) &&
          !isPiece(language, fence.code) &&
          !names.some(text => adding.test(text))))
    )
      whole.push(fence.place);
    else pieces.push(fence.place);
  }
  if (whole.length + pieces.length === 0)
    for (const fence of guide.fences)
      if (fence.excluded === null && mayProve(guide, fence.section) && amongCode.test(fence.code))
        pieces.push(fence.place);
  return { whole, pieces };
}

/** Below code of another kind, what a comment names as a file of settings. */
const amongCode =
  /^(?:\/\/|#|--) ?[\w./-]{1,60}\.(?:ya?ml|toml|properties|ini|conf)\s*\n(?:\s*#.*\n)?(?:[\w.-]{1,60}\s?[:=]|\[\w)/m;

/** A file in no known language, which reads like output, but that the line before it presents by its name. */
function isPresented(guide: Guide, fence: Fence): boolean {
  if (fence.excluded !== 'output' || (fence.declared !== null && !needsName.has(fence.declared)))
    return false;
  const before = statementBefore(guide, fence)?.text.slice(-200) ?? '';
  return (
    presents.test(before) &&
    fileName.test(before) &&
    (fence.codeLines >= 6 || isWholeByShape('text', fence.code)) &&
    !elides(fence.code) &&
    ![prints, cutOut, adding].some(words => words.test(before))
  );
}

/** A line that presents what stands below it. */
const presents = /^(?:[^.。]|\.(?=\S)){1,160}[:：]\s*$/;
/** What says that something is printed rather than kept. */
const prints =
  /\b(?:prints?|printed|outputs?|says?|reports?|logs?|shows?|returns?|answers?|runs?|running|see|gives?|errors?|warns?|after|with)\b|输出|打印|报错|日志|返回|运行|执行|看到|显示/i;

/** A configuration that is a program: something names it so, and it is all there. */
function isScript(guide: Guide, fence: Fence, language: string): boolean {
  const kind = scripts.find(one => one.language.test(language));
  if (kind?.exports?.test(fence.code) === true && !elides(fence.code)) return true;
  return (
    kind?.whole?.test(fence.code) === true &&
    namesOf(guide, fence).some(text => kind.name?.test(text)) &&
    !elides(fence.code)
  );
}

/** Whether commands for a shell give a whole file to a program, which its shape names: `kubectl apply -f - <<EOF`. */
function hasWholeHeredoc(language: string, code: string): boolean {
  if (!/^(?:bash|sh|shell|zsh)$/.test(language) || !code.includes('<<')) return false;
  return [...code.matchAll(heredoc)].some(([, , text = '']) => isWholeByShape('yaml', text) && !elides(text));
}

/** What stands between the lines that open and close such a file; a longer one is no piece of a guide. */
const heredoc = /<<-?\s?['"]?(\w{1,20})['"]?[^\n]{0,200}\n([\s\S]{0,4000}?)\n\s{0,8}\1\b/g;

/** What is announced as a whole file, whatever it is called. */
const wholeFile =
  /\b(?:example|sample|complete|full|whole|entire)\b[^.:]{0,30}\b(?:config(?:uration)?|propert(?:y|ies)|settings|environment|unit|manifest) file\b[^.:]{0,20}:\s*$|(?:完整|示例|样例)的?[^，。：]{0,10}(?:配置|属性|清单)文件[^，。：]{0,8}[:：]\s*$/i;

/** A command at a prompt, with what it prints, or what is given to a program and comes of it. */
const asked = /^\s*(?:[$>] \S|(?:Input|输入)\s?[:：][^{]*\n\s*(?:Output|输出)\s?[:：])/;

/** Whether commands for a shell do nothing but set variables: a configuration that is read from the environment. */
function isOfVariables(language: string, code: string): boolean {
  if (!/^(?:bash|sh|shell|zsh)$/.test(language) || !code.includes('=')) return false;
  const lines = code.split('\n').filter(line => /^\s*[^#\s]/.test(line));
  return lines.length > 2 && lines.every(line => /^\s*(?:export )?[A-Z][A-Z\d_]+=/.test(line));
}

/** Whether elements or calls are a piece of a build's manifest, which are known by themselves: `<dependency>`. */
function isOfManifest(language: string, code: string): boolean {
  if (isWholeByShape(language, code)) return false;
  if (language === 'xml') return ofBuild.test(code);
  return (language === 'groovy' || language === 'gradle') && ofGradle.test(code);
}

const ofBuild =
  /^\s*(?:<!--[^>]{0,200}-->\s*)?<(?:dependenc(?:y|ies)|plugins?|parent|properties|build|profiles?|ItemGroup|PropertyGroup|PackageReference)[\s>]/;
const ofGradle = /^(?:plugins|dependencies|repositories) \{/m;

/** What may name a fence's file: its first comments, the statement before it, its heading. */
function namesOf(guide: Guide, fence: Fence): readonly string[] {
  const first = fence.code
    .split('\n', 3)
    .filter(line => /^\s{0,8}(?:#|\/\/|<!--|;|--)/.test(line))
    .join(' ')
    .slice(0, 300);
  if (fence.section === null) return [first];
  const before = statementBefore(guide, fence);
  const title = (guide.sections[fence.section]?.title ?? '').slice(0, 200);
  return before ? [first, before.text.slice(-300), title] : [first, title];
}

/** Whether a named file is long enough to be whole; one of targets is so with few lines. */
function isLong(language: string, { code, codeLines }: Fence): boolean {
  return codeLines >= 6 || (codeLines >= 4 && /^make(?:file)?$/.test(language) && /^\.PHONY\s?:/m.test(code));
}

/** A file's name stands there, but only a part of the file: dependencies without their manifest, one key of a stage. */
function isPiece(language: string, code: string): boolean {
  if (language === 'toml')
    return (
      /^\[(?:[\w.-]{1,40}\.|\w{1,20}-)?dependencies\b/m.test(code) &&
      !/^\[(?:package|project|workspace|tool)(?:\.(?!(?:\w{1,20}-)?dependencies\])[\w-]{1,30})*\]/m.test(code)
    );
  if (language.startsWith('json')) return oneOfManifest.test(code);
  if (language === 'dockerfile' || language === 'docker') return !/^FROM\s/im.test(code);
  return false;
}

/** Nothing but one key of a package's manifest. */
const oneOfManifest =
  /^\s*\{\s*"(?:scripts|(?:dev|peer|optional)?[dD]ependencies|engines|exports|overrides|resolutions)"\s*:\s*\{[^{}]*\}\s*\}\s*$/;

/** What says that a file is shown in part. */
const cutOut =
  /\b(?:excerpt|abridged|shortened|relevant part|(?:an?|this|the following|short) extract|extract of)\b|^\W*extract\W*[:(]|节选|片段|摘录|部分如下/i;

/** What says that something is to be so in a file, rather than that this is the file. */
const adding =
  /\b(?:in|to|into) (?:your|the) [`'"]?[\w./-]{1,60}\.\w{2,10}[`'"]?,? (?:file,? )?(?:ensure|make sure|set|add|check|change|enable|update|adjust)\b|\b(?:add|append|put) (?:(?:this|these|the following)(?: \w+){0,3} )?(?:to|into)\b|在[^，。]{1,40}中(?:再)?(?:添加|加入|追加|加上|确保|修改|补充)/i;

/** Whether a file is cut short: a line of dots, alone or in a comment. */
function elides(code: string): boolean {
  return (
    hasDots(code) &&
    /^\s{0,40}(?:#|\/\/|\/\*|<!--|;)?\s{0,4}(?:\.\.\.|…)\s{0,4}(?:\S{0,20}\s{0,2}){0,3}$/m.test(code)
  );
}
