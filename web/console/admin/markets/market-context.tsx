/** Owns that every field of a market's pages reaches the one draft that they work on. */
import { createContext, useContext } from 'react';
import type { Finding } from '../../../../schema/config/findings.ts';
import { isEqual, isObject, valueAt } from '../../../../schema/config/layers.ts';
import type { ConfigLayer } from '../../../../schema/config/market-config.ts';
import { fieldWords } from '../../../../schema/config/say-where.ts';
import type { DraftStore, OpenDraft } from './draft-store.ts';

type Working = { store: DraftStore; draft: OpenDraft; findings: readonly Finding[] };

const WorkingContext = createContext<Working | undefined>(undefined);
export const WorkingProvider = WorkingContext.Provider;

/** Gives the draft that is worked on, its store, and what the last check found. */
export function useWorking(): Working {
  const working = useContext(WorkingContext);
  if (!working) throw new Error('a page of a market stands outside of it');
  return working;
}

export type FieldState<Value> = {
  pointer: string;
  label: string;
  help: string;
  value: Value | undefined;
  set(value: Value): void;
  /** Gives the value back to the layers below; none when it comes from there already. */
  inherit: (() => void) | undefined;
  origin: ConfigLayer;
  /** Says how the value differs from what is published, if it does. */
  isChanged: boolean;
  error: string | undefined;
  warning: string | undefined;
  readOnly: boolean;
};

/** Gives everything a field needs: its words from the schema, its value, where that comes from, and what is wrong with it. */
export function useField<Value>(pointer: string): FieldState<Value> {
  const { store, draft, findings } = useWorking();
  const words = fieldWords(pointer);
  const value = valueAt(draft.config, pointer) as Value | undefined;
  const inherited = valueAt(draft.server.inherited, pointer);
  const isOwn = !isEqual(value ?? null, inherited ?? null);
  const said = (severity: Finding['severity']) => {
    const found = [...draft.faults, ...findings].find(
      (one) => one.severity === severity && (one.pointer === pointer || one.pointer.startsWith(`${pointer}/`)),
    );
    return found && `${found.message}. ${found.remedy}`;
  };
  return {
    pointer,
    label: words?.title ?? pointer,
    help: words?.description ?? '',
    value,
    set: (next) => store.set(pointer, next),
    inherit: isOwn && hasBelow(draft.server.inherited, pointer) ? () => store.inherit(pointer, inherited) : undefined,
    origin: isOwn ? 'market' : originAt(draft, pointer),
    isChanged: draft.server.live !== undefined && !isEqual(value ?? null, valueAt(draft.server.live, pointer) ?? null),
    error: said('error'),
    warning: said('warning'),
    readOnly: !draft.server.mayEdit,
  };
}

/** Tells whether the layers below say something there, or something around it: an entry of the market's own is all its own. */
function hasBelow(inherited: unknown, pointer: string): boolean {
  const around = pointer.slice(0, pointer.lastIndexOf('/'));
  return valueAt(inherited, pointer) !== undefined || isObject(valueAt(inherited, around));
}

function originAt({ server }: OpenDraft, pointer: string): ConfigLayer {
  const own = server.origins[pointer];
  if (own && own !== 'market') return own;
  const inside = Object.entries(server.origins).filter(([one]) => one.startsWith(`${pointer}/`));
  const layers = inside.map(([, layer]) => layer);
  return layers.includes('region') ? 'region' : layers.includes('tenant') ? 'tenant' : 'preset';
}
