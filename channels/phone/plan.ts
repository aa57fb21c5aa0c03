/** Owns what a call does next, as data: rules make it, twiml.ts writes it. Addresses in it are whole, each is one of ours. */

/** Is a sentence and the language it is in. */
export type Sentence = { text: string; language: string };

export type Gather = {
  verb: 'gather';
  /** What is asked; an answer may interrupt it. */
  ask: readonly Sentence[];
  /** The language that is listened for. */
  language: string;
  /** How many keys end the answer by themselves; without it `#` or a pause does. */
  digits?: number;
  /** Words that are likely, for the recogniser; none means that only keys are taken. */
  hints?: readonly string[];
  timeoutSeconds: number;
  action: string;
};

export type Dial = {
  verb: 'dial';
  to: string;
  callerId: string;
  ringSeconds: number;
  /** The longest the two may talk. */
  limitSeconds: number;
  /** Asked once the dialled call is over. */
  action: string;
  /** Is told how the dialled call goes. */
  report: string;
  /** Is told whether a machine picked up; without it nobody listens for one. */
  machine?: string;
  /** Gives what the dialled person hears alone, before they are connected. */
  screen?: string;
};

export type Verb =
  | ({ verb: 'say' } & Sentence)
  | { verb: 'pause'; seconds: number }
  | Gather
  | Dial
  | { verb: 'redirect'; to: string }
  | { verb: 'hangup' };

export type Plan = readonly Verb[];
