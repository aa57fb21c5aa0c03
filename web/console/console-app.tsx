/** Owns what surrounds every screen: look, queries, notifications, router. */
import '../shared/theme.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useMemo } from 'react';
import { ApiError } from '../shared/api-client.ts';
import { theme } from '../shared/theme.ts';
import { type ConsoleDeps, DepsProvider } from './deps.tsx';
import { createConsoleRouter } from './router.tsx';

const hopeless = new Set(['unauthenticated', 'forbidden', 'not-found', 'invalid', 'malformed']);

function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (count, error) => count < 2 && !(error instanceof ApiError && hopeless.has(error.code)),
        staleTime: 15_000,
        refetchOnWindowFocus: false,
      },
    },
  });
}

export function ConsoleApp({ deps }: { deps: ConsoleDeps }) {
  const queries = useMemo(createQueries, []);
  const router = useMemo(() => createConsoleRouter(), []);
  return (
    <StrictMode>
      <DepsProvider value={deps}>
        <QueryClientProvider client={queries}>
          <MantineProvider theme={theme} defaultColorScheme="auto">
            <Notifications position="bottom-right" limit={3} autoClose={5000} />
            <RouterProvider router={router} />
          </MantineProvider>
        </QueryClientProvider>
      </DepsProvider>
    </StrictMode>
  );
}
