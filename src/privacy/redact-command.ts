/**
 * Owns what the conversation's door redacts of each command. The switch is exhaustive: a command that is added and forgotten
 * here does not compile. Ids, references and what the code itself wrote are left alone.
 */
import type { BotMemory } from '../../schema/conversation/bot-memory.ts';
import type { BotAnswer, Command } from '../../schema/conversation/commands.ts';
import type { ContextPacket } from '../../schema/conversation/packet.ts';
import { redactContent, redacted, redactParts } from './redact-content.ts';
import { redactText } from './redact-text.ts';

/** Redacts every text of a command that a person or a provider may have written. */
export function redactCommand(command: Command): Command {
  switch (command.type) {
    case 'ReceiveMessage': {
      const profile = command.profile && { ...command.profile, ...redacted(command.profile, 'name', 'language') };
      return { ...command, content: redactContent(command.content), ...(profile && { profile }) };
    }
    case 'RecordReceipt':
    case 'RecordDelivery':
      return { ...command, ...redacted(command, 'errorCode') };
    case 'RecordBotTurn':
      return { ...command, answer: redactAnswer(command.answer) };
    case 'RecordPacket':
      return { ...command, packet: redactPacket(command.packet) };
    case 'SettleAttachment':
      return { ...command, ...redacted(command, 'reason') };
    case 'TransferConversation':
    case 'EscalateConversation':
      return { ...command, ...redacted(command, 'note') };
    case 'WriteMessage':
      return { ...command, parts: redactParts(command.parts) };
    case 'WriteNote':
      return { ...command, text: redactText(command.text) };
    case 'RequestAction':
      return { ...command, ...redacted(command, 'order'), values: redactValues(command.values) };
    case 'RecordAction':
      return { ...command, ...redacted(command, 'message', 'reference') };
    case 'RecordEcho':
      return { ...command, content: redactContent(command.content), where: redactText(command.where) };
    case 'RecordCallback':
      return { ...command, ...(command.content && { content: redactFields(command.content) }) };
    case 'RecordCall':
      return {
        ...command,
        ...(command.content && { content: redactFields(command.content) }),
        ...(command.identified && { identified: { ...command.identified, ...redacted(command.identified, 'name') } }),
      };
    case 'GiveUpLink':
    case 'HoldConversation':
      return { ...command, reason: redactText(command.reason) };
    case 'LinkLeg':
    case 'UnlinkLeg':
    case 'MoveLeg':
    case 'AskLink':
    case 'EnterCode':
    case 'NoteReference':
    case 'TellCallback':
    case 'RecordRead':
    case 'ChangeConsent':
    case 'WithholdMessage':
    case 'SettleDelivery':
    case 'RetryMessage':
    case 'FailBotTurn':
    case 'RecordQueuePlace':
    case 'ClaimConversation':
    case 'ReleaseConversation':
    case 'SetPriority':
    case 'MarkRead':
    case 'ResolveConversation':
    case 'RemoveContent':
    case 'ReleaseHold':
    case 'PassDeadline':
      return command;
    default:
      return command satisfies never;
  }
}

function redactFields<T extends object>(holder: T): T {
  return { ...holder, ...redacted(holder, ...(Object.keys(holder) as (keyof T)[])) };
}

function redactAnswer(answer: BotAnswer): BotAnswer {
  return {
    ...answer,
    memory: redactMemory(answer.memory),
    messages: answer.messages.map((message) => ({ ...message, content: redactContent(message.content) })),
    ...(answer.identified && { identified: { ...answer.identified, ...redacted(answer.identified, 'name') } }),
    ...(answer.handover && { handover: { ...answer.handover, packet: redactPacket(answer.handover.packet) } }),
  };
}

function redactMemory(memory: BotMemory): BotMemory {
  const steps = memory.steps.map((step) => ({ ...step, what: redactText(step.what) }));
  return { ...memory, steps, ...(memory.flow && { flow: { ...memory.flow, slots: redactSlots(memory.flow.slots) } }) };
}

function redactPacket(packet: ContextPacket): ContextPacket {
  return {
    ...packet,
    summary: redactText(packet.summary),
    steps: packet.steps.map((step) => ({ ...step, what: redactText(step.what) })),
    purchases: packet.purchases.map((order) => ({
      ...order,
      merchant: { ...order.merchant, name: redactText(order.merchant.name) },
      items: order.items.map((item) => ({ ...item, name: redactText(item.name) })),
    })),
    refunds: packet.refunds.map((refund) => ({ ...refund, ...redacted(refund, 'reason') })),
    ...(packet.customer && {
      customer: { ...packet.customer, ...redacted(packet.customer, 'firstName', 'lastName', 'email') },
    }),
  };
}

/** A card number may come as a number, or as a value's name; where it was one, its mask is a text. */
function redactValues(values: Record<string, string | number | boolean>): Record<string, string | number | boolean> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [redactText(name), redactValue(value)]));
}

function redactValue(value: string | number | boolean): string | number | boolean {
  if (typeof value === 'boolean') return value;
  const text = redactText(String(value));
  return text === String(value) ? value : text;
}

function redactSlots(slots: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(slots).map(([name, text]) => [name, redactText(text)]));
}
