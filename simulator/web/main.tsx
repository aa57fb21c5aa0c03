/** Starts the pages of the local world. */
import '@fontsource-variable/fraunces';
import '@fontsource-variable/geist';
import './styles/base.css';
import './styles/shell.css';
import './styles/home.css';
import './styles/phones.css';
import './styles/calls.css';
import './styles/chats.css';
import './styles/mail.css';
import './styles/shop.css';
import './styles/panels.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createPages } from './router.tsx';
import { applyTheme, readTheme } from './shell/theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

applyTheme(readTheme());
const client = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } } });

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={createPages()} />
    </QueryClientProvider>
  </StrictMode>,
);
