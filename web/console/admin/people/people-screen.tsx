/** Owns the page of people. */
import page from '../../shell/page.module.css';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { words } from '../../words.ts';

export function PeopleScreen() {
  usePageTitle(words.people.title);
  return (
    <header className={page.head}>
      <h1>{words.people.title}</h1>
    </header>
  );
}
