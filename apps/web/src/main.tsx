import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './welcome.css';
import { Welcome } from './welcome.js';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Welcome />
    </StrictMode>,
  );
