import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import type { Location, Log, PropertyBag, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../../package.json';
import type { Severity } from '../../core/judge/model.ts';
import type { Rule } from '../../core/judge/rule.ts';
import { allRules } from '../../core/judge/rules.ts';
import type { Context } from '../context.ts';
import type { FindingDocument } from '../document.ts';
import type { Reporter } from '../reporter.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, for code scanning: the rules that found something with their pages, and one result a finding. */
export const sarif: Reporter = async ({ findings, summary }, { context, root }) => {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const counts = new Map<string, number>();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'guidewright',
            semanticVersion: version,
            rules: await Promise.all(ids.map(id => descriptor(id, context))),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { uri: `${pathToFileURL(root).href.replace(/\/$/, '')}/` } },
        results: findings.map(finding => result(finding, ids.indexOf(finding.rule), counts)),
        properties: { summary } as PropertyBag,
      },
    ],
  };
  return JSON.stringify(log, null, 2);
};

async function descriptor(id: string, { io, locale, translate }: Context): Promise<ReportingDescriptor> {
  const rule = allRules.find(rule => rule.id === id);
  if (!rule) return { id };
  const page = await io.rulePage(id, locale);
  const summary = translate(rule.summary);
  return {
    id,
    shortDescription: { text: summary },
    ...(page ? { help: { text: summary, markdown: page } } : {}),
    defaultConfiguration: { level: levelOf(rule) },
  };
}

function levelOf({ severity }: Rule): 'error' | 'warning' | 'note' | 'none' {
  return severity === 'off' ? 'none' : severity === 'priority' ? 'warning' : levels[severity];
}

function result(finding: FindingDocument, ruleIndex: number, counts: Map<string, number>): Result {
  const { file, rule, severity, message, line, column, endLine, endColumn, plan, subject } = finding;
  const about = JSON.stringify([file, rule, subject]);
  const count = (counts.get(about) ?? 0) + 1;
  counts.set(about, count);
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(file),
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    // Lines move; what is asked for and of whom stays.
    partialFingerprints: {
      'guidewright/v1': createHash('sha256').update(`${about}${count}`).digest('hex').slice(0, 32),
    },
    ...(plan ? { relatedLocations: [related(plan)] } : {}),
  };
}

function related({ file, line }: NonNullable<FindingDocument['plan']>): Location {
  return {
    id: 0,
    message: { text: 'plan' },
    physicalLocation: { artifactLocation: artifact(file), region: { startLine: line } },
  };
}

function artifact(file: string): { uri: string; uriBaseId: string } {
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'ROOT' };
}
