import type { Drawing } from '#contracts/catalogue';
import { drawingProblems } from './drawing.rules.js';

const HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">';
const words = { ar: 'كلمات', fr: 'mots', en: 'words' };

const drawing = (svg: string, change: Partial<Drawing> = {}): Drawing => ({
  width: 100,
  height: 50,
  svg,
  alt: words,
  labels: { seal: words },
  ...change,
});
const holding = (content: string): Drawing => drawing(`${HEAD}${content}</svg>`);
const problemsOf = (it: Drawing): string[] =>
  drawingProblems(it, 'body.drawing').map(({ path, code, variables }) =>
    [path, code.replace('catalogue.drawing-', ''), variables?.['what']].filter((part) => part !== undefined).join(' '),
  );

describe('A drawing to be published', () => {
  it.each([
    ['shapes', '<g transform="translate(3 4) rotate(-2.2 10 10)"><path d="M1 2q3-4 5e-1 0t1,1Z" fill="#12263A"/></g>'],
    ['colours of functions', '<rect width="5" height="5" fill="rgb(15 107 92)" stroke="hsl(20, 30%, 40%)"/>'],
    [
      'labels and signs',
      '<text x="1 2 3" y="4" font-family="\'IBM Plex Mono\',monospace">P&lt;UTO&#60; {{seal}}</text>',
    ],
    [
      'gradients and clips of its own',
      '<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><clipPath id="c"><circle r="5"/></clipPath></defs><rect fill="url(#g)" clip-path="url(#c)"/>',
    ],
    ['what it shows, in words', '<title>{{seal}}</title><desc>{{seal}}</desc>'],
  ])('may have %s', (_what, content) => {
    expect(problemsOf(holding(content))).toEqual([]);
  });

  it.each([
    ['<?x ><img src="/no" onerror="alert(1)"><meta http-equiv=refresh content=0>?><g/>', 'foreign <?x?>'],
    ['<style>header{display:none}</style>', 'foreign <style>'],
    ['<script>alert(1)</script>', 'foreign <script>'],
    ['<SCRIPT/>', 'foreign <SCRIPT>'],
    ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>', 'foreign <foreignObject>'],
    ['<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="/x"/>', 'foreign <h:img>'],
    ['<g xmlns="http://www.w3.org/1999/xhtml"/>', 'foreign xmlns="http://www.w3.org/1999/xhtml"'],
    ['<img src="/x" onerror="alert(1)"/>', 'foreign <img>'],
    ['<image href="https://elsewhere.test/x.png"/>', 'foreign <image>'],
    ['<a href="javascript:alert(1)"><text>x</text></a>', 'foreign <a>'],
    ['<use href="#g"/>', 'foreign <use>'],
    ['<use href="/api/v1/session#g"/>', 'foreign <use>'],
    ['<animate attributeName="href" to="javascript:alert(1)"/>', 'foreign <animate>'],
    ['<set attributeName="onload" to="alert(1)"/>', 'foreign <set>'],
    ['<filter id="f"><feImage href="https://elsewhere.test"/></filter>', 'foreign <filter>'],
    ['<pattern id="p"><rect fill="url(#p)"/></pattern>', 'foreign <pattern>'],
    ['<marker id="m"/>', 'foreign <marker>'],
    ['<iframe src="/x"/>', 'foreign <iframe>'],
    ['<link rel="stylesheet" href="/x"/>', 'foreign <link>'],
    ['<svg onload="alert(1)"/>', 'foreign <svg>'],
    ['<rect onclick="alert(1)"/>', 'foreign onclick="alert(1)"'],
    ['<rect ONCLICK="alert(1)"/>', 'foreign ONCLICK="alert(1)"'],
    ['<rect style="fill:url(https://elsewhere.test)"/>', 'foreign style="fill:url(https://elsewhere.test)"'],
    ['<rect class="mantine-Modal-root"/>', 'foreign class="mantine-Modal-root"'],
    ['<linearGradient id="g" href="#h"/>', 'foreign href="#h"'],
    ['<linearGradient xlink:href="https://elsewhere.test"/>', 'foreign xlink:href="https://elsewhere.test"'],
    ['<rect fill="url(https://elsewhere.test/x)"/>', 'foreign fill="url(https://elsewhere.test/x)"'],
    ['<rect fill="url(//elsewhere.test)"/>', 'foreign fill="url(//elsewhere.test)"'],
    ['<rect fill="URL(#g) url(elsewhere)"/>', 'foreign fill="URL(#g) url(elsewhere)"'],
    ['<rect fill="u\\72l(x)"/>', 'foreign fill="u\\72l(x)"'],
    ['<rect fill="&#117;rl(x.svg)"/>', 'foreign fill="url(x.svg)"'],
    ['<rect fill="image-set(\'x\' 1x)"/>', 'foreign fill="image-set(\'x\' 1x)"'],
    ['<rect fill="var(--ink)"/>', 'foreign fill="var(--ink)"'],
    ['<rect fill="{{seal}}"/>', 'foreign fill="{{seal}}"'],
    ['<clipPath id="a"><rect clip-path="url(#a)"/></clipPath>', 'foreign clip-path="url(#a)"'],
    ['<!-- --><g/>', 'foreign <!-- -->'],
    ['<![CDATA[<img/>]]>', 'foreign <![CDATA[ ]]>'],
    ['<!DOCTYPE svg [<!ENTITY a "b">]>', 'malformed'],
    ['{{seal}}', 'foreign {{seal}}'],
    ['<text>{{stamp}}</text>', 'label'],
    ['<text>{{constructor}}</text>', 'label'],
    ['<text>&a;</text>', 'malformed'],
    ['<text>&nbsp;</text>', 'malformed'],
    ['<g><rect></g>', 'malformed'],
    ['<rect x=1/>', 'malformed'],
    ['<rect x="1" x="2"/>', 'malformed'],
    ['<rect\u0000/>', 'malformed'],
    ['</svg><svg>', 'malformed'],
    ['<g>'.repeat(24), 'too-large'],
    ['<g/>'.repeat(4_000), 'too-large'],
    ['x'.repeat(262_144), 'too-large'],
  ])('may not hold %s', (content, fault) => {
    const [first = ''] = problemsOf(holding(content.slice(0, 300_000)));
    expect(first).toBe(`body.drawing.svg ${fault}`);
  });

  it.each([
    ['without its namespace, which no picture shows', drawing('<svg viewBox="0 0 100 50"/>'), 'malformed'],
    [
      'of another namespace',
      drawing('<svg xmlns="http://www.w3.org/1999/xhtml"/>'),
      'foreign xmlns="http://www.w3.org/1999/xhtml"',
    ],
    ['of which more than one stand in it', drawing(`${HEAD}</svg>${HEAD}</svg>`), 'malformed'],
    ['of another element', drawing('<svgx/>'), 'foreign <svgx>'],
    ['without a viewBox, by which points are placed', drawing('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'view-box'],
    ['of another viewBox', drawing(`${HEAD}</svg>`, { width: 200 }), 'view-box'],
    ['wider than a picture can be', drawing(`${HEAD}</svg>`, { width: 10_001 }), 'too-large'],
    [
      'whose labels make it endless',
      drawing(`${HEAD}<text>${'{{seal}}'.repeat(300)}</text></svg>`, {
        labels: { seal: { ...words, fr: 'm'.repeat(1_000) } },
      }),
      'too-large',
    ],
  ])('is refused %s', (_what, it, fault) => {
    expect(problemsOf(it)).toEqual([`body.drawing.svg ${fault}`]);
  });
});
