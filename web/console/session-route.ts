/** Owns the two routes that all others hang from: the root, and what is behind sign-in. */
import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { SessionGate } from './session/session-gate.tsx';

export const rootRoute = createRootRoute({ component: Outlet });
export const sessionRoute = createRoute({ getParentRoute: () => rootRoute, id: 'session', component: SessionGate });
