/** Owns the page of the company: what it is called, its account system, and how its shops name their customers. */
import { Button, Skeleton } from '@mantine/core';
import { ApiError } from '../../../shared/api-client.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import page from '../../shell/page.module.css';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { words } from '../../words.ts';
import { AccountSystemSection } from './account-system-section.tsx';
import { CustomerTokensSection } from './customer-tokens-section.tsx';
import { NameSection } from './name-section.tsx';
import { useTenant } from './use-tenant.ts';
import { WidgetSection } from './widget-section.tsx';

const say = words.company;

export function CompanyScreen() {
  usePageTitle(say.title);
  const { data, error, refetch } = useTenant();
  return (
    <>
      <header className={page.head}>
        <div>
          <h1>{say.title}</h1>
          {data && <p className={page.lead}>{say.lead(data.tenant)}</p>}
          {data && !data.mayEdit && <p className={page.lead}>{say.mayNot}</p>}
        </div>
      </header>
      {error && !data && (
        <EmptyState title={say.failed} lead={words.failure(error instanceof ApiError ? error.code : 'internal')}>
          <Button variant="light" onClick={() => void refetch()}>
            {words.tryAgain}
          </Button>
        </EmptyState>
      )}
      {!data && !error && <Skeleton height={320} radius={12} role="status" aria-label={words.loading} />}
      {data && (
        <div>
          <NameSection tenant={data} />
          <AccountSystemSection tenant={data} />
          <CustomerTokensSection tenant={data} />
          <WidgetSection audience={data.customerTokens.audience} />
        </div>
      )}
    </>
  );
}
