import { defineToolbarApp } from 'astro/toolbar';
import { JUDGED } from '../save-events.ts';
import { type ArticleReport, REPORT_PATH, type ReportedFinding } from './article-report.ts';

/** In Astro's toolbar: what the rules find in the article at hand, and how others will see it. */
export default defineToolbarApp({
  init(canvas, app) {
    const panel = element('astro-dev-toolbar-window');
    const style = element('style', STYLE);
    const content = element('div');
    panel.append(content);
    canvas.append(style, panel);

    const ask = async () => {
      const response = await fetch(`${REPORT_PATH}?path=${encodeURIComponent(location.pathname)}`);
      const report = (await response.json()) as ArticleReport | null;
      content.replaceChildren(...(report ? contentOf(report) : [element('p', 'This page is no article.')]));
      const errors = report?.findings.some(({ severity }) => severity === 'error');
      if (report && report.findings.length > 0)
        app.toggleNotification({ state: true, level: errors ? 'error' : 'warning' });
      else app.toggleNotification({ state: false });
    };
    void ask();
    import.meta.hot?.on(JUDGED, () => void ask());
    app.onToggled(({ state }) => {
      if (state) void ask();
    });
  },
});

function contentOf(report: ArticleReport): HTMLElement[] {
  const { findings, score } = report;
  const points = element('dl');
  for (const [property, number] of Object.entries(score)) {
    const row = element('div');
    const meter = element('meter') as HTMLMeterElement;
    Object.assign(meter, { min: 0, max: 100, low: 60, high: 85, optimum: 100, value: number });
    row.append(element('dt', property), withChildren('dd', meter, ` ${number}`));
    points.append(row);
  }
  const list = withChildren('ul', ...findings.map(findingOf));
  return [
    element('h1', findings.length === 0 ? 'The rules find nothing here' : countOf(findings)),
    ...(findings.length > 0 ? [list] : []),
    points,
    ...previews(report),
  ];
}

function countOf(findings: readonly ReportedFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${errors} to mend before it is published, ${findings.length - errors} to look at`;
}

function findingOf({ severity, sentence, fix, rule, place, open }: ReportedFinding): HTMLElement {
  const link = element('a', place) as HTMLAnchorElement;
  link.href = open;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void fetch(open);
  });
  const about = element('a', rule) as HTMLAnchorElement;
  about.href = `/editors/rules/${rule}/`;
  const item = withChildren(
    'li',
    withChildren('p', element('strong', severity === 'error' ? 'Error' : 'Warning'), ` ${sentence}`),
  );
  item.className = severity;
  if (fix) item.append(element('p', `To mend it: ${fix}`));
  item.append(withChildren('p', link, ' · ', about));
  return item;
}

/** How the article looks where others meet it. */
function previews({ title, description, url, image, siteName, letter }: ArticleReport): HTMLElement[] {
  const phone = element('iframe') as HTMLIFrameElement;
  Object.assign(phone, {
    title: 'The article on a phone',
    width: '360',
    height: '640',
    loading: 'lazy',
    src: location.pathname,
  });
  const picture = element('img') as HTMLImageElement;
  Object.assign(picture, { alt: '', src: new URL(image).pathname, width: 300 });
  picture.addEventListener('error', () =>
    picture.replaceWith(element('p', 'The picture is drawn when the site is built.')),
  );
  const result = withChildren('div', element('small', url), element('h3', title), element('p', description));
  const card = withChildren(
    'div',
    picture,
    element('small', siteName),
    element('h3', title),
    element('p', description),
  );
  const mail = withChildren('div', element('h3', letter.subject), element('pre', letter.body));
  return [
    folded('As a search result', result),
    folded('As a shared card', card),
    folded('As an e-mail', mail),
    folded('On a phone', phone),
  ];
}

function folded(name: string, content: HTMLElement): HTMLElement {
  return withChildren('details', element('summary', name), content);
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function withChildren(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

const STYLE = `
  astro-dev-toolbar-window { overflow-y: auto; color: #e6ebf1; font: 15px/1.5 system-ui, sans-serif; }
  h1 { margin: 0 0 8px; font-size: 18px; color: #fff; }
  h3 { margin: 4px 0; font-size: 16px; color: #fff; }
  ul { margin: 0; padding: 0; list-style: none; }
  li { margin-block: 8px; padding-inline-start: 12px; border-inline-start: 3px solid #e0a93b; }
  li.error { border-color: #ff7b72; }
  p { margin: 2px 0; }
  a { color: #8ecbff; }
  dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(120px, 1fr)); gap: 8px; margin: 16px 0; }
  dd { margin: 0; }
  meter { inline-size: 70px; }
  summary { min-block-size: 32px; cursor: pointer; }
  details > div, iframe { margin-block: 8px; padding: 12px; background: #1f2633; border: 0; border-radius: 8px; }
  iframe { padding: 0; background: #fff; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
`;
