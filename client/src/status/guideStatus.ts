import {
  commands,
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  window,
  workspace,
} from 'vscode';
import type { TopicNode } from '../../../server/src/protocol.ts';
import type { Server } from '../languageClient.ts';
import { topicCard } from '../topics/card.ts';
import { findingsOf, type TopicStore } from '../topics/store.ts';
import {
  findingsCount,
  measured,
  openSections,
  sectionsMissing,
  stateName,
  topicInWords,
} from '../topics/words.ts';

/** The current guide's meter: a small item in the status bar, and the state in the language status. */
export class GuideStatus implements Disposable {
  private readonly meter: StatusBarItem;
  private readonly language: LanguageStatusItem;
  private readonly subscriptions: Disposable;

  constructor(
    private readonly store: TopicStore,
    private readonly server: Server,
  ) {
    this.meter = window.createStatusBarItem('guidewright.meter', StatusBarAlignment.Right, 101);
    this.meter.name = l10n.t("Guidewright: Current Guide's Meter");
    this.meter.command = 'guidewright.showStatus';
    this.language = languages.createLanguageStatusItem('guidewright.status', { language: 'markdown' });
    this.language.name = 'Guidewright';
    this.subscriptions = Disposable.from(
      store.onDidChange(() => this.update()),
      server.onDidChangeState(() => this.update()),
      window.onDidChangeActiveTextEditor(() => this.update()),
      workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('guidewright.statusBar')) this.update();
      }),
      workspace.onDidGrantWorkspaceTrust(() => this.update()),
      this.meter,
      this.language,
    );
    this.update();
  }

  /** What the status bar says now; empty where it is hidden. */
  get text(): string {
    return this.meter.text;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private update(): void {
    const document = window.activeTextEditor?.document;
    const topic = document && this.store.topicAt(document.uri)?.topic;
    const wanted = workspace.getConfiguration('guidewright', document).get('statusBar.enabled', true);
    if (topic && wanted) this.showMeter(topic);
    else {
      this.meter.text = '';
      this.meter.hide();
    }
    this.showLanguage(topic ?? null);
    const plan = document !== undefined && this.store.planAt(document.uri) !== null;
    void commands.executeCommand(
      'setContext',
      'guidewright.active',
      topic ? 'guide' : plan ? 'plan' : 'none',
    );
  }

  private showMeter(topic: TopicNode): void {
    const open = openSections(topic);
    const parts = [
      `${topic.progress} %`,
      measured(topic.lines, topic.expectedLines),
      measured(topic.examples, topic.expectedExamples),
      open === 0 ? null : sectionsMissing(open),
    ];
    const icon = topic.state === 'complete' ? '$(pass)' : '$(checklist)';
    this.meter.text = `${icon} ${parts.filter(part => part !== null).join(' · ')}`;
    this.meter.tooltip = topicCard(topic);
    this.meter.accessibilityInformation = { label: topicInWords(topic) };
    this.meter.show();
  }

  private showLanguage(topic: TopicNode | null): void {
    const { language, server, store } = this;
    language.busy = server.state === 'starting';
    language.severity =
      server.state === 'stopped' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    if (server.state === 'stopped') {
      language.text = l10n.t('Guidewright is not running');
      language.detail = undefined;
      language.command = { command: 'guidewright.restartServer', title: l10n.t('Restart') };
      return;
    }
    language.text = topic
      ? `${stateName(topic.state)} · ${topic.progress} % · ${findingsCount(findingsOf(topic))}`
      : store.plans.length === 0
        ? l10n.t('No plan')
        : l10n.t('Not in a plan');
    language.detail = workspace.isTrusted
      ? undefined
      : l10n.t('Restricted Mode: JavaScript rules of the workspace are not loaded');
    language.command = topic
      ? { command: 'guidewright.showStatus', title: l10n.t('Show Status') }
      : { command: 'guidewright.openOverview', title: l10n.t('Open Overview') };
  }
}
