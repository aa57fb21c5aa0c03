/** Owns that whoever writes is understood and answered: languages of bot, agents and queues, and the words for each. */
import { pointerTo } from '../../../schema/config/layers.ts';
import { languageName } from '../../../schema/config/value-words.ts';
import { countSegments } from '../../../schema/sms-segments.ts';
import { textKeys } from '../../../schema/text-keys.ts';
import { textFaults } from '../check-texts.ts';
import { type Checked, fault, type Rule, warning } from './finding.ts';

/** Who answers customers; the others look after the market. */
const answering = new Set(['owner', 'admin', 'supervisor', 'agent', 'specialist', 'compliance']);

/** Finds languages that are offered and spoken by nobody. */
export const languagesSpoken: Rule = ({ config }) => {
  const { languages, queues, routing } = config;
  const inQueues = new Set(Object.values(queues).flatMap((queue) => queue.languages));
  return [
    ...(languages.bot.includes(languages.default)
      ? []
      : [
          fault(
            'default-not-spoken',
            '/languages/default',
            `The bot does not speak the default language, ${languageName(languages.default)}`,
            'Add it to the bot’s languages or choose another default.',
          ),
        ]),
    ...languages.humans.flatMap((language) =>
      inQueues.has(language)
        ? []
        : [
            fault(
              'language-without-queue',
              '/languages/humans',
              `No queue speaks ${languageName(language)}`,
              'Add the language to a queue, or take it away here.',
            ),
          ],
    ),
    ...languages.bot.flatMap((language) =>
      languages.humans.includes(language)
        ? []
        : [
            warning(
              'bot-alone',
              '/languages/bot',
              `The bot speaks ${languageName(language)}, but no agent does`,
              'Who asks for a person in it is answered in another language; say so in the text of the handover.',
            ),
          ],
    ),
    ...Object.entries(languages.fallbacks).flatMap(([from, to]) =>
      languages.bot.includes(to)
        ? []
        : [
            fault(
              'fallback-not-spoken',
              pointerTo('/languages/fallbacks', from),
              `${languageName(from)} falls back to ${languageName(to)}, which the bot does not speak`,
              `Choose one of: ${languages.bot.map(languageName).join(', ')}.`,
            ),
          ],
    ),
    ...Object.keys(routing.byLanguage).flatMap((language) =>
      languages.bot.includes(language) || languages.humans.includes(language)
        ? []
        : [
            warning(
              'language-not-offered',
              pointerTo('/routing/byLanguage', language),
              `${languageName(language)} is not a language of this market`,
              'Take the rule away, or offer the language.',
            ),
          ],
    ),
  ];
};

/** Finds queues whose languages or skills nobody of the staff has. */
export const queuesStaffed: Rule = ({ config: { queues }, people }) => {
  const working = people.filter(({ role }) => answering.has(role));
  return Object.entries(queues).flatMap(([id, { name, languages, skills }]) => {
    const able = working.filter((person) => skills.every((skill) => person.skills.includes(skill)));
    if (working.length === 0 || able.length === 0) {
      const lacks =
        working.length === 0
          ? 'Nobody works in this market'
          : `Nobody here can do what “${name}” asks for: ${skills.join(', ')}`;
      return [
        warning(
          'queue-without-people',
          `/queues/${id}/skills`,
          lacks,
          'Invite people under People, or give somebody the skill.',
        ),
      ];
    }
    const speaks = (language: string) =>
      able.some((person) => person.languages.length === 0 || person.languages.includes(language));
    const silent = languages.filter((language) => !speaks(language));
    if (silent.length === languages.length)
      return [
        fault(
          'queue-without-language',
          `/queues/${id}/languages`,
          `Nobody in “${name}” speaks any of its languages`,
          'Give somebody of this market one of them under People, or change the languages.',
        ),
      ];
    return silent.map((language) =>
      warning(
        'language-without-people',
        `/queues/${id}/languages`,
        `Nobody in “${name}” speaks ${languageName(language)}`,
        'Give somebody the language under People, or take it away here.',
      ),
    );
  });
};

/** Finds languages without words, words that are no text of ours, and texts that cannot be said. */
export const textsComplete: Rule = ({ config, snapshot, languages, english }) => {
  // What the market has written for itself is held to being complete, like what is shipped.
  const without = config.languages.bot.filter(
    (language) => !languages.includes(language) && Object.keys(config.texts[language] ?? {}).length === 0,
  );
  return [
    ...without.map((language) =>
      fault(
        'language-without-texts',
        '/languages/bot',
        `Nothing is shipped in ${languageName(language)}`,
        'Write all of its texts under Texts, or take the language away.',
      ),
    ),
    ...Object.entries(snapshot.texts).flatMap(([language, words]) =>
      without.includes(language) ? [] : faultsIn(language, words, english),
    ),
    ...Object.keys(config.texts).flatMap((language) =>
      config.languages.bot.includes(language)
        ? []
        : [
            warning(
              'texts-not-spoken',
              pointerTo('/texts', language),
              `Texts in ${languageName(language)} are never said: the bot does not speak it`,
              'Add the language to the bot’s, or take the texts away.',
            ),
          ],
    ),
  ];
};

function faultsIn(language: string, words: Checked['english'], english: Checked['english']): ReturnType<Rule> {
  return textFaults(language, words, english).map((line) => {
    const [, key = '', what = ''] = /^[^:]+: (\S+) (.*)$/s.exec(line) ?? [];
    return fault(
      'text',
      pointerTo(pointerTo('/texts', language), key),
      `${languageName(language)}: the text ${key} ${what}`,
      'Write it anew; the list of texts says which values it is given.',
    );
  });
}

/** Long, but what people read; what is longer costs more than it tells. */
const mostSegments = 4;

/** Finds texts of the market's own that take many segments by SMS. */
export const textsShort: Rule = ({ config }) =>
  config.channels.sms?.enabled
    ? Object.entries(config.texts).flatMap(([language, words]) =>
        Object.entries(words).flatMap(([key, text]) => {
          if (!(key in textKeys) || key.startsWith('page.') || key.startsWith('voice.') || key.startsWith('mail.'))
            return [];
          const { segments, culprit } = countSegments(text);
          return segments <= mostSegments
            ? []
            : [
                warning(
                  'long-text',
                  pointerTo(pointerTo('/texts', language), key),
                  `${languageName(language)}: ${key} takes ${segments} text messages${culprit ? `, as “${culprit}” is no character of theirs` : ''}`,
                  'Shorten it, or do without that character.',
                ),
              ];
        }),
      )
    : [];
