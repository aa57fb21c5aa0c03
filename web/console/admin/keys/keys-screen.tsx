/** Owns the page of keys. */
import page from '../../shell/page.module.css';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { words } from '../../words.ts';

export function KeysScreen() {
  usePageTitle(words.keys.title);
  return (
    <header className={page.head}>
      <h1>{words.keys.title}</h1>
    </header>
  );
}
