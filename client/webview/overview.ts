import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { FromPage, ToPage } from '../src/dashboard/message.ts';
import type { Bar, Overview, PlanOverview, Words } from '../src/dashboard/model.ts';
import { heatmap } from './heatmap.ts';
import { makeReachable, moveByKeys } from './keys.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const editor = acquireVsCodeApi();
const root = document.getElementById('overview') as HTMLElement;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  render(pageOf(data.overview), root);
  makeReachable(root);
});
root.addEventListener('click', event => choose(event.target));
root.addEventListener('keydown', moveByKeys);
editor.postMessage({ kind: 'ready' });

function choose(target: EventTarget | null): void {
  const button = target instanceof Element ? target.closest('button') : null;
  const { plan, topic, column } = button?.dataset ?? {};
  if (plan === undefined) return;
  editor.postMessage(
    topic === undefined ? { kind: 'plan', plan } : { kind: 'open', plan, topic, column: column ?? null },
  );
}

function pageOf({ plans, words }: Overview): TemplateResult {
  if (plans.length === 0) return html`<h1>${words.title}</h1><p>${words.empty}</p>`;
  return html`${plans.map(plan => planOf(plan, words))}`;
}

function planOf(plan: PlanOverview, words: Words): TemplateResult {
  const { counts } = plan;
  return html`
    <section class="plan" aria-label=${plan.title}>
      <header>
        <h1><button class="link" data-plan=${plan.id}>${plan.title}</button></h1>
        <dl class="figures">
          ${figure(words.progress, `${plan.progress} %`, 'progress')}
          ${figure(words.complete, `${counts.complete}`, 'complete')}
          ${figure(words.drafting, `${counts.drafting}`, 'drafting')}
          ${figure(words.missing, `${counts.missing}`, 'missing')}
          ${figure(words.findings, `${plan.findings}`, 'findings')}
        </dl>
      </header>
      <div class="panels">
        ${next(plan, words)} ${bars(words.byGroup, plan.groups, words)}
        ${bars(words.byPriority, plan.priorities, words)}
      </div>
      ${heatmap(plan, words)}
    </section>
  `;
}

function figure(name: string, value: string, kind: string): TemplateResult {
  return html`<div class="figure ${kind}"><dt>${name}</dt><dd>${value}</dd></div>`;
}

function next(plan: PlanOverview, words: Words): TemplateResult {
  return html`
    <section class="panel">
      <h2>${words.next}</h2>
      ${
        plan.next.length === 0
          ? html`<p>${words.nothingNext}</p>`
          : html`<ol class="next">
            ${plan.next.map(
              topic => html`<li>
                <button data-plan=${plan.id} data-topic=${topic.topic}>
                  <span class="name">${topic.title}</span>
                  <span class="detail">
                    ${[topic.priority, words[topic.state], `${topic.progress} %`].filter(part => part).join(' · ')}
                    ${topic.lacking === null ? nothing : html`→ ${topic.lacking}`}
                  </span>
                </button>
              </li>`,
            )}
          </ol>`
      }
    </section>
  `;
}

function bars(title: string, all: readonly Bar[], words: Words): TemplateResult | typeof nothing {
  if (all.length < 2) return nothing;
  return html`
    <section class="panel">
      <h2>${title}</h2>
      <ul class="bars">
        ${all.map(bar => {
          const name = bar.name ?? words.other;
          return html`<li>
            <span class="name">${name}</span>
            <span class="detail">${bar.complete}/${bar.topics} · ${bar.progress} %</span>
            <progress max="100" value=${bar.progress} aria-label=${name}>${bar.progress} %</progress>
          </li>`;
        })}
      </ul>
    </section>
  `;
}
