import { html, type TemplateResult } from 'lit-html';
import {
  absent,
  type Cell,
  type Column,
  type Line,
  type PlanOverview,
  signs,
  type Words,
} from '../src/dashboard/model.ts';

/** Topics by criteria as a table: a colour for the eye, a number or sign and a label for everyone. */
export function heatmap(plan: PlanOverview, words: Words): TemplateResult {
  const groups = Map.groupBy(plan.rows, row => row.group);
  return html`
    <section class="map">
      <h2 id="map-${plan.id}">${words.heatmap}</h2>
      <p class="help">${words.heatmapHelp}</p>
      <div class="scroll">
        <table aria-labelledby="map-${plan.id}">
          <thead>
            <tr>
              <th scope="col">${words.topic}</th>
              <th scope="col">${words.progress}</th>
              ${plan.columns.map(column => html`<th scope="col">${column.label}</th>`)}
            </tr>
          </thead>
          ${[...groups].map(([name, rows]) => group(plan, name, rows, words, groups.size > 1))}
        </table>
      </div>
      ${legend(words)}
    </section>
  `;
}

function group(
  plan: PlanOverview,
  name: string | null,
  rows: readonly Line[],
  words: Words,
  named: boolean,
): TemplateResult {
  return html`
    <tbody>
      ${
        named
          ? html`<tr class="group">
            <th scope="rowgroup" colspan=${plan.columns.length + 2}>${name ?? words.other}</th>
          </tr>`
          : ''
      }
      ${rows.map(row => line(plan, row, words))}
    </tbody>
  `;
}

function line(plan: PlanOverview, row: Line, words: Words): TemplateResult {
  const label = `${row.title}, ${words[row.state]}, ${row.progress} %`;
  return html`
    <tr class="topic">
      <th scope="row">
        <button class="link" data-cell data-plan=${plan.id} data-topic=${row.topic} tabindex="-1">
          <span class="state ${row.state}" aria-hidden="true"></span>${row.title}
          ${row.priority === null ? '' : html`<span class="detail">${row.priority}</span>`}
        </button>
      </th>
      <td class="progress">
        <button data-cell data-plan=${plan.id} data-topic=${row.topic} tabindex="-1" aria-label=${label}>
          ${row.progress} %
        </button>
      </td>
      ${row.cells.map((cell, index) => cellOf(plan, row, plan.columns[index] as Column, cell, words))}
    </tr>
  `;
}

function cellOf(
  plan: PlanOverview,
  row: Line,
  column: Column,
  cell: Cell | null,
  words: Words,
): TemplateResult {
  if (!cell) return html`<td class="none"></td>`;
  const label = [`${row.title}, ${column.label}: ${cell.text}`, words[cell.verdict], cell.reason]
    .filter(part => part)
    .join(', ');
  return html`
    <td class=${row.state === 'missing' ? 'absent' : `${cell.verdict} share-${Math.floor(cell.share * 4)}`}>
      <button
        data-cell
        data-plan=${plan.id}
        data-topic=${row.topic}
        data-column=${column.id}
        tabindex="-1"
        aria-label=${label}
        title=${label}
      >
        ${cell.text}
      </button>
    </td>
  `;
}

function legend(words: Words): TemplateResult {
  const verdicts = ['met', 'partial', 'unmet', 'waived', 'skipped'] as const;
  return html`<ul class="legend" aria-label=${words.legend}>
    ${verdicts.map(verdict => html`<li><span class="swatch ${verdict}" aria-hidden="true">${signs[verdict]}</span>${words[verdict]}</li>`)}
    <li><span class="swatch absent" aria-hidden="true">${absent}</span>${words.absent}</li>
  </ul>`;
}
