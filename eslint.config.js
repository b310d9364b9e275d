import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
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
  { files: ['**/*.mjs', '**/*.cjs', '*.config.js'], languageOptions: { globals: globals.node } },
  { files: ['bin/**', 'test/**/*.mjs', 'apps/cli/**'], rules: { 'no-console': 'off' } },
  { files: ['apps/web/**'], languageOptions: { globals: globals.browser } },
  {
    // Texts, drawings and statements rather than logic: as long as what they say.
    files: ['apps/cli/demo/content/**', 'migrations/**', '**/*.generated.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
);
