/** Owns what time it is: handed to whoever needs it, so that tests can move it. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();
