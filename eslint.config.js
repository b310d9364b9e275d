import { basename } from 'node:path';
import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import compat from 'eslint-plugin-compat';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const BOUNDS = {
  'max-lines': ['error', { max: 250 }],
  'max-lines-per-function': ['error', { max: 40 }],
  'max-params': ['error', { max: 6 }],
};

/** Modules of Nest are often empty classes; `await` is left out where only the shape of an interface asks for a promise. */
const TYPED = {
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
  ],
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowConstructorOnly: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/unbound-method': 'off',
  '@typescript-eslint/no-misused-spread': 'off',
  '@typescript-eslint/no-invalid-void-type': 'off',
  '@typescript-eslint/no-unnecessary-type-arguments': 'off',
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
};

/** What the class of a file is called behind the name of the file, by the kind of the file (STYLE.md, Names). */
const CLASS_ENDINGS = {
  service: '',
  processor: '',
  task: '',
  listener: '',
  repository: 'Repository',
  controller: 'Controller',
  module: 'Module',
  interceptor: 'Interceptor',
  guard: 'Guard',
  filter: 'Filter',
};
const KIND = new RegExp(`([a-z0-9-]+)\\.(${Object.keys(CLASS_ENDINGS).join('|')})\\.ts$`);
const pascal = (name) => name.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());

const names = {
  rules: {
    'file-in-kebab-case': {
      create: (context) => ({
        Program(node) {
          if (/[A-Z_]/.test(basename(context.filename)))
            context.report({ node, message: 'A file is named in small letters, with dashes between its words.' });
        },
      }),
    },
    'class-of-file': {
      create: (context) => ({
        Program(node) {
          const [, file, kind] = KIND.exec(basename(context.filename)) ?? [];
          if (file === undefined) return;
          const wanted = `${pascal(file)}${CLASS_ENDINGS[kind]}`;
          const found = node.body.some(({ declaration }) => declaration?.id?.name === wanted);
          if (!found) context.report({ node, message: `This file exports the class ${wanted}.` });
        },
      }),
    },
  },
};

export default defineConfig(
  globalIgnores(['dist/', '.data/', 'coverage/', 'test-output/']),
  { linterOptions: { noInlineConfig: true } },
  eslint.configs.recommended,
  { rules: { ...BOUNDS, 'no-console': 'error', eqeqeq: ['error', 'always', { null: 'ignore' }] } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: TYPED,
  },
  {
    // The answers of supertest and of the driver are what a test looks into.
    files: ['**/*.spec.ts', '**/*.spec.tsx', '**/testing/**/*.ts'],
    languageOptions: { globals: globals.jest },
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // A describe is a list of sentences.
    files: ['**/*.spec.ts', '**/*.spec.tsx'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // The file's name puts it under the rule of dependency-cruiser that a listener imports no emitter.
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    ignores: ['**/*.listener.ts', '**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "Decorator > CallExpression[callee.name='Listens']",
          message: 'A listener stands in a file of its own, *.listener.ts.',
        },
      ],
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts', 'test/**/*.{ts,mjs}', 'bin/**'],
    plugins: { names },
    rules: { 'names/file-in-kebab-case': 'error', 'names/class-of-file': 'error' },
  },
  { files: ['**/*.mjs', '**/*.cjs', '*.config.js'], languageOptions: { globals: globals.node } },
  { files: ['bin/**', 'test/**/*.mjs', 'apps/cli/**'], rules: { 'no-console': 'off' } },
  { files: ['apps/web/**'], languageOptions: { globals: globals.browser } },
  {
    // What the oldest browsers that are served lack (browserslist in package.json), the screens do not use.
    files: ['apps/web/src/**', 'libs/{kernel,questions,contracts,i18n}/**'],
    ignores: ['**/*.spec.ts', '**/*.spec.tsx'],
    plugins: { compat },
    rules: { 'compat/compat': 'error' },
  },
  {
    // Still older browsers read this one to say that they are not served.
    files: ['apps/web/build/*.script.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: { OLD_BROWSER_TEXTS: 'readonly' } },
  },
  {
    // What src/ui makes of these does what theirs do not.
    files: ['apps/web/src/**'],
    ignores: ['apps/web/src/ui/{text-field,link}.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@mantine/core',
              importNames: ['TextInput', 'Textarea', 'NumberInput'],
              message: 'TextField, TextArea and WholeNumberField of src/ui follow what is typed.',
            },
            {
              name: '@tanstack/react-router',
              importNames: ['Link', 'createLink', 'useLinkProps'],
              message: 'Link and linkOf of src/ui are marked as the page that is read on that very page alone.',
            },
          ],
        },
      ],
    },
  },
  {
    // Texts, drawings and statements rather than logic: as long as what they say.
    files: ['apps/cli/demo/content/**', 'migrations/**', '**/*.generated.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
);
