import {
  Disposable,
  env,
  l10n,
  ThemeIcon,
  Uri,
  ViewColumn,
  type Webview,
  type WebviewPanel,
  window,
} from 'vscode';
import { insertSections } from '../commands/insert.ts';
import { openCriterion } from '../commands/navigate.ts';
import { openPlan, openTopic } from '../commands/open.ts';
import type { Services } from '../services.ts';
import { isMissing } from '../topics/missing.ts';
import type { FromPage, ToPage } from './message.ts';
import { overviewOf } from './model.ts';
import { words } from './words.ts';

let open: WebviewPanel | null = null;

/** Shows the overview page, the one that is open already where there is one. */
export async function openOverview(services: Services): Promise<void> {
  if (open) return open.reveal();
  const { extensionUri } = services.context;
  const code = Uri.joinPath(extensionUri, 'dist', 'client');
  const panel = window.createWebviewPanel(
    'guidewright.overview',
    l10n.t('Guidewright Overview'),
    ViewColumn.Active,
    {
      enableScripts: true,
      enableCommandUris: false,
      localResourceRoots: [code],
    },
  );
  open = panel;
  panel.iconPath = new ThemeIcon('graph') as unknown as Uri;
  const show = (): void => {
    if (panel.visible) void panel.webview.postMessage(message(services));
  };
  const subscriptions = Disposable.from(
    services.store.onDidChange(show),
    panel.onDidChangeViewState(show),
    panel.webview.onDidReceiveMessage((received: FromPage) => answer(services, received, show)),
  );
  panel.onDidDispose(() => {
    open = null;
    subscriptions.dispose();
  });
  panel.webview.html = page(panel.webview, code);
}

function message({ store }: Services): ToPage {
  return { overview: overviewOf(store.plans, words()) };
}

async function answer(services: Services, received: FromPage, show: () => void): Promise<void> {
  if (received.kind === 'ready') return show();
  if (received.kind === 'plan') return openPlan(services, { plan: received.plan });
  const owned = services.store.topic(received.plan, received.topic);
  if (!owned) return;
  const { plan, topic } = owned;
  const criterion = topic.criteria.find(candidate => candidate.criterion === received.column);
  if (criterion) return openCriterion(services, plan, topic, criterion);
  const gaps = topic.outline.some(isMissing);
  if (received.column === 'sections' && gaps && topic.state !== 'missing')
    return insertSections(services, { plan: plan.id, topic: topic.id });
  return openTopic(topic);
}

/** The page's frame. Nothing but the extension's own script and style can be loaded, and nothing runs inline. */
function page(webview: Webview, code: Uri): string {
  const nonce = globalThis.crypto.randomUUID();
  const script = webview.asWebviewUri(Uri.joinPath(code, 'overview.js'));
  const style = webview.asWebviewUri(Uri.joinPath(code, 'overview.css'));
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${l10n.t('Guidewright Overview')}</title>
  <link rel="stylesheet" href="${style}">
</head>
<body>
  <main id="overview" aria-live="off"></main>
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
