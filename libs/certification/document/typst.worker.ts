import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

// This file is started as a thread of its own: it may import packages, but no other file of the project.

const require = createRequire(import.meta.url);
const FONTS = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/500Medium/NotoSans_500Medium.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  'amiri/400Regular/Amiri_400Regular.ttf',
  'amiri/700Bold/Amiri_700Bold.ttf',
  'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
];

/** Height of a line of the typeface of names, from ascender to descender, in ems. */
const LINE_HEIGHT = 1.7;
const NAME = `
#set page(width: auto, height: auto, margin: 0pt, fill: none)
#text(lang: "ar", dir: rtl, font: "Noto Naskh Arabic", weight: 700, size: 100pt, fill: rgb("#12263A"),
  top-edge: "ascender", bottom-edge: "descender", sys.inputs.name)`;

/** A word as certificate.typ draws it, with its extent above and below the base line in ems. */
const WORD = `
#set page(width: auto, height: auto, margin: 0pt, fill: none)
#text(lang: "ar", dir: rtl, font: "Amiri", weight: int(sys.inputs.weight), size: 100pt, fill: rgb("#12263A"),
  top-edge: 1.2em, bottom-edge: -0.6em, sys.inputs.word)`;
/** Most words come again in every certificate. */
const WORDS_KEPT = 200;
const words = new Map<string, { readonly regular: string; readonly bold: string }>();

const SHEET = readFileSync(new URL('./certificate.typ', import.meta.url), 'utf8');
const compiler = NodeCompiler.create({
  workspace: import.meta.dirname,
  fontArgs: [{ fontBlobs: FONTS.map((path) => readFileSync(require.resolve(`@expo-google-fonts/${path}`))) }],
});

/**
 * Typst releases a document only when its small object in JavaScript is collected, which may take hundreds of
 * documents. Collecting the young objects now and then keeps a thread at a fraction of the memory.
 */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;
const COLLECTED_EVERY = 5;
let made = 0;

interface Sheet {
  /** DocumentModel. */
  readonly model: { readonly name: { readonly ar: string } };
  readonly credential: string;
}

/** Gives a file to Typst alone. Unlike a change of inputs, a change of files keeps what Typst knows of the rest. */
const place = (name: string, content: string): void =>
  compiler.mapShadow(join(import.meta.dirname, name), Buffer.from(content));

function compile(source: string, inputs?: Record<string, string>) {
  const compiled = compiler.compile({ mainFileContent: source, ...(inputs && { inputs }) });
  const document = compiled.result;
  if (document === null) throw new Error(`Typst: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
  return document;
}

/** Drawings of the Arabic words of a model that have vowel signs, by word. */
function drawnWords(model: object): Record<string, { readonly regular: string; readonly bold: string }> {
  const marked = JSON.stringify(model).match(/[\p{L}\p{M}]*\p{Script=Arabic}\p{M}[\p{L}\p{M}]*/gu) ?? [];
  return Object.fromEntries([...new Set(marked)].map((word) => [word, drawn(word)]));
}

function drawn(word: string): { readonly regular: string; readonly bold: string } {
  const known = words.get(word);
  if (known) return known;
  const inWeight = (weight: string): string => compiler.plainSvg(compile(WORD, { word, weight }));
  const drawing = { regular: inWeight('400'), bold: inWeight('700') };
  if (words.size >= WORDS_KEPT) words.clear();
  words.set(word, drawing);
  return drawing;
}

/** The PDF/A-3a of one certificate: the same model and credential give the same bytes. */
export default function render({ model, credential }: Sheet): Uint8Array {
  const drawing = compiler.plainSvg(compile(NAME, { name: model.name.ar }));
  const data = { ...model, name: { ...model.name, drawing, lineHeight: LINE_HEIGHT }, words: drawnWords(model) };
  place('data.json', JSON.stringify(data));
  place('credential.json', credential);
  const document = compile(SHEET);
  const pdf = compiler.pdf(document, { pdfStandard: 'a-3a' });
  compiler.evictCache(10);
  made += 1;
  if (made % COLLECTED_EVERY === 0) collect({ type: 'minor' });
  return new Uint8Array(pdf);
}
