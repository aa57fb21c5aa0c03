/** Owns the heartbeat of every socket: plain text, without a schema, so that a widget can have it without a schema library. */

/** Is answered with `pong` by the runtime without waking the object. */
export const pingText = 'ping';
export const pongText = 'pong';
