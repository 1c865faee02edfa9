import { flatMap } from '../../flatMap.ts';
import { isSummary } from '../../guide/roles.ts';
import { atomsOf, keyOf } from './atoms.ts';
import { lexicon, weights } from './lexicon.ts';
import { isTitled, type Title } from './tellingApart.ts';
import type { Token } from './token.ts';

/** Names of what introduces, closes or mends. */
const frames = familiesOf(
  'overview, learning objectives, summary, exercises, roadmap, checklist, troubleshooting, faq',
);
/** Names of such too, of which one word may be a word of something else: `links`, `context`, `conventions`. */
const framesAlone = familiesOf('background, best practices, references');
/** Names of what plans ask of every guide, wherever it stands. */
const asked = familiesOf(
  'case study, example, comparison, pros and cons, advantages, disadvantages, anti-patterns, edge cases, glossary',
);
/** Names of what plans ask of every guide too, but which are as often a word of something else. */
const askedAlone = familiesOf('principles, performance, benchmark, testing, selection, prerequisites');

/** Whole names of what says what a guide leaves out. */
const leavesOut =
  /^(?:(?:what is )?(?:out of|not in|beyond) (?:the )?scope|non-?goals?|non goals?|(?:topics |what is )?not covered(?: here)?|what (?:this|the) [a-z]+ does not cover|不在(?:讨论)?范围(?:之?内)?|范围之外|非目标|不(?:涉及|包含|包括|讨论)的?(?:内容|话题|主题)|(?:本[文章节篇书]|本指南|本手册)不(?:涉及|讨论|包含|介绍).{0,6})$/;

/** Whole names of what says of a guide what it holds, for whom it is, or how it is laid out. */
const onItself =
  /^(?:(?:the )?(?:scope|structure|outline|organi[sz]ation|layout|audience|goals?|aims?|purpose) of (?:this|the) (?:guide|handbook|manual|book|chapter|tutorial|document|article|page)|(?:what|who|whom|how|why) (?:is )?this (?:guide|handbook|manual|book|chapter|tutorial|document|article|page)\b.*|scope and (?:audience|goals|structure|non-?goals)|(?:about|using|reading) this (?:handbook|manual|book|chapter|tutorial|article|page)|本(?:文档?|章节?|节|篇|书|指南|手册|教程)的?(?:范围|结构|组织|安排|目标|目的|定位|读者|受众|约定|用法|适用范围|内容范围|覆盖范围|讨论范围|路线图?|路线)|(?:谁|哪些人)(?:适合|应该)(?:阅?读|看).{0,6}|(?:怎么|怎样|如何)(?:阅读|使用|读|用)(?:本|这)(?:文档?|章|篇|书|份?指南|本?手册|份?教程)|(?:适用|覆盖)(?:范围|对象|读者)|(?:目标|适合)(?:读者|人群|对象))$/;

/** Whether a section introduces, closes or mends: it speaks of everything and treats nothing. */
export function isFrame(name: string, { same, tokens }: Named): boolean {
  return (
    isSummary(name) ||
    leavesOut.test(name) ||
    onItself.test(name) ||
    isOneOf(same, frames()) ||
    tokens.some(
      (token, at) =>
        isOneOf(token.same, framesAlone()) &&
        (token.stems.length > (token.cjk ? 2 : 1) ||
          tokens.every(({ weight }, other) => other === at || weight <= weights.light)),
    )
  );
}

/** Whether a section, which is a frame, introduces: what has long sections under it is a chapter all the same. */
export function isIntroduction({ tokens }: Pick<Named, 'tokens'>): boolean {
  return tokens.some(({ same }) => isOneOf(same, introductions()));
}

const introductions = familiesOf('overview');

/** Whether a section lists what words mean, a line each: it treats none of what they name. */
export function isGlossary({ tokens }: Pick<Named, 'tokens'>): boolean {
  return tokens.some(({ same }) => isOneOf(same, glossaries()));
}

/** Only what lists words; in English the word stands for core concepts too. */
const glossaries = familiesOf('名词速查');

/**
 * Whether a section is one that every guide may have, so that its place tells nothing of the outline. What the guide is
 * about, as its title says, goes without saying.
 */
export function isAsked({ same, tokens }: Named, title: Title): boolean {
  if (isOneOf(same, asked())) return true;
  if (!isOneOf(same, askedAlone())) return false;
  const isAlone = (token: Token): boolean => isOneOf(token.same, askedAlone());
  const tells = (token: Token): boolean =>
    token.weight > weights.light && !isAlone(token) && !isTitled(token, title);
  return tokens.some(isAlone) && !tokens.some(tells);
}

/** Whether a word is what plans ask of every guide: a section on it may tell of anything. */
export function isAskedWord({ same }: Token): boolean {
  return isOneOf(same, asked()) || isOneOf(same, askedAlone());
}

/** Names of what documents of every kind have, each in its own place. */
const everywhere = familiesOf('installation, getting started, usage, contributing, license, changelog');

/** Whether a heading says nothing but what documents of every kind have: `Usage` tells of no item by its place. */
export function isEverywhere({ tokens }: Pick<Named, 'tokens'>): boolean {
  return (
    tokens.some(({ same }) => isOneOf(same, everywhere())) &&
    tokens.every(({ same, weight }) => weight <= weights.weak || isOneOf(same, everywhere()))
  );
}

function isOneOf(families: readonly number[], of: ReadonlySet<number>): boolean {
  for (let at = 0; at < families.length; at++) if (of.has(families[at] as number)) return true;
  return false;
}

/** What a heading says. */
interface Named {
  readonly same: readonly number[];
  readonly tokens: readonly Token[];
}

/** The families of names, looked up when they are first asked for. */
export function familiesOf(names: string): () => ReadonlySet<number> {
  let known: ReadonlySet<number> | null = null;
  return () => {
    known ??= new Set(
      flatMap(names.split(', '), name => lexicon().entries.get(keyOf(atomsOf(name)))?.same ?? []),
    );
    return known;
  };
}
