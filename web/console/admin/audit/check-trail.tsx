/** Owns having the whole trail checked, and its head to keep elsewhere. */
import { Alert, Button, Modal } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type Verified, verifiedBody } from '../../../../schema/api/admin/audit.ts';
import { useDeps } from '../../deps.tsx';
import { tellFailure } from '../../shell/tell.tsx';
import { words } from '../../words.ts';
import form from '../form-dialog.module.css';
import { ShownOnce } from '../shown-once.tsx';

const say = words.audit.verify;

export function CheckTrail() {
  const { api } = useDeps();
  const check = useMutation({
    mutationFn: () => api.get('/api/admin/audit/verify', verifiedBody),
    onError: (error) => tellFailure(say.button, error),
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconShieldCheck size={16} aria-hidden="true" />}
        loading={check.isPending}
        onClick={() => check.mutate()}
      >
        {say.button}
      </Button>
      {check.data && <Result verified={check.data} onClose={() => check.reset()} />}
    </>
  );
}

function Result({ verified: { ok, head, broken, unchained }, onClose }: { verified: Verified; onClose: () => void }) {
  const title = broken ? say.broken(broken.seq, broken.reason) : head.seq === 0 ? say.empty : say.whole(head.seq);
  return (
    <Modal opened onClose={onClose} title={say.button} size="lg" closeButtonProps={{ 'aria-label': words.close }}>
      <div className={form.fields}>
        <Alert color={ok ? 'petrol' : 'brick'} variant="light" p="xs" role="status">
          {title} {broken && say.upTo(head.seq)} {unchained > 0 && say.unchained(unchained)}
        </Alert>
        {head.seq > 0 && (
          <>
            <p className={form.lead}>{say.note}</p>
            <ShownOnce label={say.head} text={`${head.seq}:${head.hash}`} />
          </>
        )}
      </div>
    </Modal>
  );
}
