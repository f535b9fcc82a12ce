import type { Html } from '../../platform/html.ts'
import { html } from '../../platform/html.ts'
import type { DocumentBlock, DocumentChart, DocumentTable, ReportDocument } from './report-document.ts'

/** Everything that the page needs is in it: it works from a disk, without network and without script. */
const style = `
:root { color-scheme: light dark; --ink: light-dark(#1c2430, #e8ebf0); --soft: light-dark(#4a5363, #aab3c2);
  --line: light-dark(#77808f, #6c7686); --page: light-dark(#fff, #14181f); --track: light-dark(#e6e9ee, #2a313c);
  --bar: light-dark(#2b5c9e, #7fb0f0); --before: light-dark(#b45309, #f2b457); }
body { font: 1rem/1.5 Inter, system-ui, sans-serif; color: var(--ink); background: var(--page); margin: 0 auto;
  max-width: 62rem; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { border-bottom: 2px solid var(--ink); margin: 3rem 0 1rem; padding-bottom: .25rem; }
h3 { margin: 2rem 0 .5rem; }
a { color: inherit; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--bar); outline-offset: 2px; }
.lead { color: var(--soft); }
.points { font-weight: 600; margin: 1rem 0 .25rem; }
.scroll { overflow-x: auto; margin: 1rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
caption { text-align: start; font-weight: 600; padding: .25rem 0 .5rem; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .5rem; text-align: start; vertical-align: top; font-weight: 400; }
thead th { font-weight: 600; color: var(--soft); }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .number { white-space: normal; }
figure { margin: 1rem 0 1.5rem; }
.bars { display: grid; grid-template-columns: minmax(8rem, 1fr) minmax(6rem, 1fr) auto; gap: .5rem .75rem; align-items: center;
  font-size: .875rem; }
.bars svg { width: 100%; height: 1rem; display: block; }
.track { fill: var(--track); } .bar { fill: var(--bar); } .before { fill: var(--before); }
figcaption { color: var(--soft); font-size: .875rem; margin-top: .5rem; }
@media print { body { max-width: none; } .scroll { overflow: visible; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`

/** The report as one accessible page of its own. */
export function reportHtml(report: ReportDocument): string {
  const { language, title, subtitle, lead, contents, chapters, description } = report
  const styles: Html = { markup: style }
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content="${description}" />
        <title>${`${title} – ${report.institution}`}</title>
        <style>
          ${styles}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p><strong>${subtitle}</strong></p>
          ${lead.map((text) => html`<p class="lead">${text}</p>`)}
        </header>
        <nav aria-labelledby="contents">
          <h2 id="contents">${contents}</h2>
          <ul>
            ${chapters.map((chapter, index) => html`<li><a href="#chapter-${String(index + 1)}">${chapter.title}</a></li>`)}
          </ul>
        </nav>
        <main>
          ${chapters.map(
            (chapter, index) =>
              html`<section aria-labelledby="chapter-${String(index + 1)}">
                <h2 id="chapter-${String(index + 1)}">${chapter.title}</h2>
                ${chapter.blocks.map(blockOf)}
              </section>`,
          )}
        </main>
      </body>
    </html> `.markup
}

function blockOf(block: DocumentBlock): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h3>${block.text}</h3>`
    case 'note':
      return html`<p>${block.text}</p>`
    case 'points':
      return html`<p class="points">${block.lead}</p>
        <ul>
          ${block.items.map((item) => html`<li>${item}</li>`)}
        </ul>`
    case 'table':
      return tableOf(block)
    case 'chart':
      return chartOf(block)
  }
}

/** A table too wide for the screen scrolls by itself, by keyboard too. */
function tableOf({ title, columns, rows }: DocumentTable): Html {
  const number = (at: number) => (columns[at]?.isNumber ? html`class="number"` : null)
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}">
    <table>
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ head }, at) => html`<th scope="col" ${number(at)}>${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((text, at) =>
                at === 0 ? html`<th scope="row">${text}</th>` : html`<td ${number(at)}>${text}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

function chartOf({ alternative, legend, bars }: DocumentChart): Html {
  return html`<figure>
    <div class="bars" role="img" aria-label="${alternative}">
      ${bars.map(
        ({ label, value, share, previousShare }) =>
          html`<span>${label}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect class="track" width="100" height="10" />
              <rect class="bar" width="${percent(share)}" height="10" />
              ${
                previousShare === null
                  ? null
                  : html`<rect
                      class="before"
                      x="${percent(Math.max(0, previousShare - 0.005))}"
                      width="1"
                      height="10"
                    />`
              }
            </svg>
            <span class="number">${value}</span>`,
      )}
    </div>
    <figcaption>${legend}</figcaption>
  </figure>`
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}
