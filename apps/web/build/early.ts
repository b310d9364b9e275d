import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { placesOfTree, type PlaceOfTree } from './screens.js';
import { askEarly, takeUpReader, type Known } from './start-early.js';

type Chunk = Rolldown.OutputChunk;
type Bundle = Rolldown.OutputBundle;

const LANGUAGES = ['ar', 'fr', 'en'];
const TITLE = /<title>([^<]*)<\/title>/;

/** Writes a script into the page that asks for the files of a place, and begins to read, before the programs stand. */
export function early(): Plugin {
  let root = '';
  return {
    name: 'early',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (page, { bundle }) => {
        if (!bundle) return [];
        const known = JSON.stringify(new BuiltFiles(bundle, root, await placesOfTree(root)).known());
        const [title = '', name = ''] = TITLE.exec(page) ?? [];
        // The script names the window in the reader's language, so the name stands before it.
        return {
          html: page.replace(title, ''),
          tags: [
            { tag: 'title', injectTo: 'head-prepend', children: name },
            { tag: 'script', injectTo: 'head-prepend', children: scriptOf(known) },
          ],
        };
      },
    },
  };
}

const scriptOf = (known: string): string =>
  `{const known=${known};const files=(${takeUpReader.toString()})(known);if(files)(${askEarly.toString()})(known,files)}`;

const LOCALES = resolve(import.meta.dirname, '../../../libs/i18n/locales');

const titleIn = (language: string): string =>
  (JSON.parse(readFileSync(resolve(LOCALES, language, 'web.json'), 'utf8')) as { readonly title: string }).title;

/** The files that the bundle made of each place and each language. */
class BuiltFiles {
  private readonly chunks: readonly Chunk[];
  private readonly always: ReadonlySet<string>;

  constructor(
    private readonly bundle: Bundle,
    private readonly root: string,
    private readonly tree: readonly PlaceOfTree[],
  ) {
    this.chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    this.always = new Set(this.chunks.filter(({ isEntry }) => isEntry).flatMap((entry) => this.filesOf(entry)));
  }

  known(): Known {
    const further = this.named(/\/further-[^/]+\.css$/);
    const languages = LANGUAGES.map((language) => [
      language,
      {
        title: titleIn(language),
        open: this.filesBehind(`src/i18n/texts.${language}.ts`).join(),
        further: [...this.filesBehind(`src/i18n/further-texts.${language}.ts`), further],
      },
    ]);
    return {
      languages: Object.fromEntries(languages) as Known['languages'],
      fonts: [this.named(/plex-latin-400/), this.named(/plex-arabic-400/)],
      places: this.places(),
    };
  }

  private places(): Known['places'] {
    return this.tree.map(({ path, screen, isOpen, reads }) => ({
      path: path.replaceAll(/\$\w+/g, '[^/]+'),
      files: this.filesBehind(screen),
      ...(isOpen === true && { open: true }),
      ...(reads !== undefined && { reads }),
    }));
  }

  private filesBehind(module: string): string[] {
    const path = resolve(this.root, module);
    const chunk = this.chunks.find(
      ({ facadeModuleId, moduleIds }) => facadeModuleId === path || moduleIds.includes(path),
    );
    return chunk ? this.filesOf(chunk).filter((file) => !this.always.has(file)) : [];
  }

  /** A chunk with everything that must be there before it runs. */
  private filesOf(chunk: Chunk, seen = new Set<string>()): string[] {
    if (seen.has(chunk.fileName)) return [];
    seen.add(chunk.fileName);
    const imported = this.chunks.filter(({ fileName }) => chunk.imports.includes(fileName));
    const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
    const files = [...imported.flatMap((each) => this.filesOf(each, seen)), chunk.fileName, ...styles];
    return [...new Set(files)];
  }

  private named(pattern: RegExp): string {
    const found = Object.keys(this.bundle).find((file) => pattern.test(file));
    if (found === undefined) throw new Error(`The bundle has no file like ${String(pattern)}`);
    return found;
  }
}
