/** Owns the tools of a phone that is not on a call: calling, and how it behaves when it rings. */
import { IconAdjustments, IconPhone } from '@tabler/icons-react';
import { usualManner } from '../../src/providers/voice/call.ts';
import { Menu } from '../shell/menu.tsx';
import { useCalls, useDial, useManner } from './calls.ts';

type Props = { number: string /** The number to call, where its market has one. */; to: string | undefined };

export function CallTools({ number, to }: Props) {
  const { data } = useCalls();
  const dial = useDial();
  const manner = useManner();
  const { busy, machine } = data?.manners[number] ?? usualManner;
  return (
    <>
      {(busy || machine) && <span className="chip">{busy ? 'line busy' : 'voicemail'}</span>}
      {to && (
        <button
          type="button"
          className="icon-button"
          aria-label="Call"
          title="Call"
          disabled={dial.isPending}
          onClick={() => dial.mutate({ from: number, to })}
        >
          <IconPhone size={19} stroke={1.7} aria-hidden="true" />
        </button>
      )}
      <Menu
        label="When it rings"
        icon={<IconAdjustments size={19} stroke={1.7} aria-hidden="true" />}
        items={[
          ...(to
            ? [{ name: 'Call with the number withheld', run: () => dial.mutate({ from: number, to, withheld: true }) }]
            : []),
          {
            name: busy ? 'Line is busy: free it' : 'Make the line busy',
            run: () => manner.mutate({ phone: number, busy: !busy }),
          },
          {
            name: machine ? 'Voicemail picks up: switch it off' : 'Let voicemail pick up',
            run: () => manner.mutate({ phone: number, machine: !machine }),
          },
        ]}
      />
    </>
  );
}
