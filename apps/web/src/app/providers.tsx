import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { Language } from '#i18n/web';
import { queryClient } from '../api/index.js';
import { ReaderProvider, directionOf } from '../i18n/index.js';
import { theme, variables } from '../theme/theme.js';
import { router } from './router.js';

export function App({ language }: { readonly language: Language }) {
  return (
    <DirectionProvider initialDirection={directionOf(language)} detectDirection={false}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={variables}
        deduplicateCssVariables={false}
        defaultColorScheme="auto"
      >
        <ReaderProvider first={language}>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </ReaderProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}
