/** Shows how the chat comes onto a page, and how the page says who is signed in. */
import { words } from '../../words.ts';
import { Section } from '../markets/section.tsx';
import classes from './company.module.css';

const say = words.company.widget;

export function WidgetSection({ audience }: { audience: string }) {
  const lines = [
    {
      title: say.line,
      text: `<script src="${window.location.origin}/widget.js" data-account="acc_…" async></script>`,
    },
    { title: say.payload, text: JSON.stringify({ aud: audience, sub: 'customer-id', exp: '…' }) },
    { title: say.handOver, text: "parley('identify', token)" },
  ];
  return (
    <Section title={say.title} lead={say.lead} wide>
      <div className={classes.lines}>
        {lines.map(({ title, text }) => (
          <div key={title}>
            <h3>{title}</h3>
            <pre>{text}</pre>
          </div>
        ))}
      </div>
    </Section>
  );
}
