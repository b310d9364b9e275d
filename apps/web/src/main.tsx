import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './theme/fonts.css';
import './theme/mantine.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/forced.css';
import './theme/print.css';
import { followTime, queryClient } from './api/index.js';
import { afterFirstScreen } from './app/after-first-screen.js';
import { App } from './app/providers.js';
import { directionOf, firstLanguage, loadTexts } from './i18n/index.js';
import { finishLeavingOnceOnline, meQuery } from './session/index.js';

const language = firstLanguage();
document.documentElement.lang = language;
document.documentElement.dir = directionOf(language);

followTime();
finishLeavingOnceOnline();
queryClient.query(meQuery).catch(() => undefined);
await loadTexts(language);

const place = document.getElementById('root');
if (place)
  createRoot(place).render(
    <StrictMode>
      <App language={language} />
    </StrictMode>,
  );

void afterFirstScreen();
