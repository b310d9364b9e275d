import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const green: MantineColorsTuple = [
  '#e0efeb',
  '#c3e1da',
  '#9ad0c4',
  '#8fd8c8',
  '#6cc7b4',
  '#3f9f8d',
  '#1f8070',
  '#0f6b5c',
  '#0b5347',
  '#073a32',
];

/** Night blue for dark surfaces, where Mantine has greys. */
const dark: MantineColorsTuple = [
  '#eef1f3',
  '#d5dde3',
  '#b3c0cb',
  '#8fa3b5',
  '#2f4860',
  '#1c3349',
  '#162a3d',
  '#0f1e2d',
  '#0c1a28',
  '#0a1622',
];

/** Filled acts follow the tokens: green, and red for what is grave. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled') return colours;
  return input.color === 'red'
    ? { ...colours, background: 'var(--red)', hover: 'var(--red)', color: 'var(--surface)' }
    : { ...colours, background: 'var(--green)', hover: 'var(--green-strong)', color: 'var(--on-green)' };
};

export const theme = createTheme({
  colors: { green, dark },
  primaryColor: 'green',
  primaryShade: { light: 7, dark: 4 },
  variantColorResolver,
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'inherit',
  headings: { fontFamily: 'inherit', fontWeight: '600' },
  components: {
    // The dialogue is outside the page, so a screen reader would take its `header` for a second one of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
  },
});

const shared = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-quiet)',
  '--mantine-color-placeholder': 'var(--text-quiet)',
  '--mantine-color-error': 'var(--red)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--surface-deep)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-line-height': 'inherit',
};

/** Mantine's own colours follow the tokens of tokens.css, in both schemes. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  // The borders of fields, at three to one with what is around them.
  light: { ...shared, '--mantine-color-gray-4': '#8a8371' },
  dark: { ...shared, '--mantine-color-dark-4': '#6b8398' },
});
