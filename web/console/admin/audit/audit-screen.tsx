/** Owns the page of audit. */
import page from '../../shell/page.module.css';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { words } from '../../words.ts';

export function AuditScreen() {
  usePageTitle(words.audit.title);
  return (
    <header className={page.head}>
      <h1>{words.audit.title}</h1>
    </header>
  );
}
