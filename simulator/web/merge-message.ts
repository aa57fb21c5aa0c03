/** Owns how a message that arrives live finds its place in a list: once, by id, the newest form of it. */
import type { WorldMessage } from '../src/messages.ts';

/** Puts a message into a thread that is sorted oldest first. */
export function mergeIntoThread(thread: WorldMessage[], message: WorldMessage): WorldMessage[] {
  const index = thread.findIndex((known) => known.id === message.id);
  return index >= 0 ? thread.with(index, message) : [...thread, message].sort((left, right) => left.at - right.at);
}

/** Puts a message on top of the list that holds the newest of every line. */
export function mergeIntoLatest(latest: WorldMessage[], message: WorldMessage): WorldMessage[] {
  const isSameLine = (known: WorldMessage) =>
    known.channel === message.channel && known.account === message.account && known.address === message.address;
  const current = latest.find(isSameLine);
  if (current && current.at > message.at) return latest;
  return [message, ...latest.filter((known) => !isSameLine(known))];
}
