import { createHash } from 'node:crypto';

const SCRIPTS = {
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC',
  arabic: 'U+0600-06FF, U+0750-077F',
};
type Script = keyof typeof SCRIPTS;
const face = (family: string, script: Script, file: number, weight = String(file)): string =>
  `@font-face { font-family: "${family} ${script}"; font-weight: ${weight}; font-display: swap;
  unicode-range: ${SCRIPTS[script]}; src: url(/fonts/${script}-${file}.woff2) format("woff2"); }`;

/** Only the reader's own script is made heavier ("plain" is the other's), so one of the four files is never fetched. */
const FACES = (['latin', 'arabic'] as const).flatMap((script) => [
  face('Plex', script, 400),
  face('Plex', script, 600),
  face('Plain', script, 400, '400 600'),
]);

/** The page's one style sheet: the centre's palette, both themes, both directions, and its fonts. */
const STYLE = `
${FACES.join('\n')}
:root { color-scheme: light dark; --ink: #12263a; --quiet: #4a5a69; --sand: #faf7f1; --paper: #fffdf9; --line: #ddd3bf;
  --action: #0f6b5c; --on-action: #ffffff; --valid: #0f6b5c; --expired: #7a5200; --suspended: #7a5200;
  --revoked: #9c1f2e; --unknown: #44525f; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #eef1f4; --quiet: #b5c0ca; --sand: #0d1c2b; --paper: #14283b;
  --line: #2c4257; --action: #6cc7b5; --on-action: #0b1f1b; --valid: #6cc7b5; --expired: #e5bd72; --suspended: #e5bd72;
  --revoked: #f0949d; --unknown: #b5c0ca; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--sand); color: var(--ink); font: 1rem/1.55 "Plex latin", "Plain arabic", system-ui,
  "Segoe UI", "Noto Sans", sans-serif; }
:lang(ar) { line-height: 1.8; }
html:lang(ar) { font-size: 112.5%; }
html:lang(ar) body { font-family: "Plex arabic", "Plain latin", system-ui, "Segoe UI", "Noto Sans Arabic",
  sans-serif; }
header, main, footer { max-width: 46rem; margin-inline: auto; padding-inline: 1rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; justify-content: space-between;
  padding-block: 1.5rem 1rem; }
header strong { font-weight: 600; }
nav { display: flex; }
a { color: var(--action); text-underline-offset: .2em; }
nav a { padding: .5rem; }
nav a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
.answer { background: var(--paper); border: 1px solid var(--line); border-block-start: .4rem solid var(--tone);
  border-radius: 8px; padding: 1.5rem; }
.answer h1 { display: flex; align-items: center; gap: .75rem; margin: 0 0 .5rem; font-size: 2.25rem; line-height: 1.3;
  color: var(--tone); }
.answer svg { inline-size: 2.5rem; block-size: 2.5rem; flex: none; }
.answer p { margin: .25rem 0; }
.number { display: inline-block; max-width: 100%; font-weight: 600; letter-spacing: .02em;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.valid { --tone: var(--valid); } .expired { --tone: var(--expired); } .suspended { --tone: var(--suspended); }
.revoked { --tone: var(--revoked); } .unknown { --tone: var(--unknown); } .ask { --tone: var(--action); }
h2 { margin: 2.5rem 0 .25rem; font-size: 1.25rem; }
.help { margin: 0 0 1rem; color: var(--quiet); }
dl { margin: 0; border-block-start: 1px solid var(--line); }
dl > div { display: grid; grid-template-columns: minmax(9rem, 1fr) 2fr; gap: .25rem 1.5rem; padding-block: .75rem;
  border-block-end: 1px solid var(--line); }
dt { color: var(--quiet); } dd { margin: 0; }
dd small { display: block; color: var(--quiet); font-size: .875rem; }
dd ul, .know { margin: 0; padding-inline-start: 1.25rem; } .know li { margin-block: .5rem; }
.did { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin-block: 1rem; }
label { flex: 1 1 16rem; display: block; } label span { display: block; margin-block-end: .25rem; }
input { inline-size: 100%; min-block-size: 3rem; padding: .5rem .75rem; font: inherit; color: inherit;
  background: var(--paper); border: 1px solid var(--quiet); border-radius: 8px; }
input::placeholder { color: var(--quiet); opacity: 1; }
button { min-block-size: 3rem; padding: .5rem 1.5rem; font: inherit; font-weight: 600; color: var(--on-action);
  background: var(--action); border: 0; border-radius: 8px; cursor: pointer; }
:focus-visible { outline: 3px solid var(--action); outline-offset: 2px; }
footer { padding-block: 2rem 3rem; color: var(--quiet); }
@media (max-width: 34rem) { dl > div { grid-template-columns: 1fr; } .answer h1 { font-size: 1.75rem; } }
@media print { :root { color-scheme: light; --sand: #ffffff; } nav, form, footer { display: none; } a { color: inherit; }
  .answer, dl > div { break-inside: avoid; } }
`;

/** The element is built whole, because the policy names the hash of everything between its tags. */
export const STYLE_ELEMENT = `<style>${STYLE}</style>`;

const hash = createHash('sha256').update(STYLE).digest('base64');

/** The page runs no script and loads nothing but fonts and the icon of its tab. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${hash}'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
