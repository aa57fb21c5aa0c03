/**
 * Owns the wire protocol's version log. A change to up.ts or down.ts adds a line here; a server reads its own version and the
 * one before, because two releases run side by side while a deployment rolls out.
 *
 * 1  first
 */
export const protocolVersion = 1;
export const oldestReadable = 1;
