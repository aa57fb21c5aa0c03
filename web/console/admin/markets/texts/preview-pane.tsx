/** Owns how a text looks where customers meet it: in the chat, as a text message with its price in segments, as a mail, on the phone. */
import { words } from '../../../words.ts';
import { type Preview, type PreviewPlace, waysOf } from './preview.ts';
import classes from './preview-pane.module.css';

export function PreviewPane({ textKey, preview, place }: { textKey: string; preview: Preview; place: PreviewPlace }) {
  if (!preview.ok)
    return (
      <p className={classes.fault} role="alert">
        {words.texts.fault(preview.fault)}
      </p>
    );
  const { text, sms } = preview;
  const shown = { lang: place.language, dir: 'auto' } as const;
  return (
    <div className={classes.pane}>
      {waysOf(textKey).map((way) => (
        <figure key={way}>
          <figcaption>{words.texts.ways[way]}</figcaption>
          {way === 'mail' ? (
            <div className={classes.mail} {...shown}>
              <strong>{place.tenantName}</strong>
              <p>{text}</p>
            </div>
          ) : (
            <div className={way === 'sms' ? classes.sms : way === 'chat' ? classes.chat : classes.plain} {...shown}>
              {text}
            </div>
          )}
          {way === 'sms' && (
            <p className={classes.note}>
              {words.texts.segments(sms.segments, sms.encoding)}
              {sms.culprit && ` ${words.texts.culprit(sms.culprit)}`}
            </p>
          )}
        </figure>
      ))}
    </div>
  );
}
