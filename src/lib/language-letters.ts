/** Owns which scripts, letters and marks languages write with: what one of them uses and its neighbours do not gives it away. */

const cyrillic = /\p{Script=Cyrillic}/u;
const arabic = /\p{Script=Arabic}/u;
const scripts: Readonly<Record<string, RegExp>> = {
  el: /\p{Script=Greek}/u,
  bg: cyrillic,
  ru: cyrillic,
  uk: cyrillic,
  sr: cyrillic,
  ar: arabic,
  fa: arabic,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  th: /\p{Script=Thai}/u,
  zh: /\p{Script=Han}/u,
};

/** Letters, and letters beside each other, that not all languages of a script have. */
const letters: Readonly<Record<string, string>> = {
  sv: 'å ä ö',
  da: 'å æ ø',
  nb: 'å æ ø',
  de: 'ä ö ü ß',
  nl: 'ë ï ij',
  fi: 'ä ö aa ii uu yy',
  et: 'ä ö ü õ š ž aa ii uu',
  fr: 'à â æ ç è é ê ë î ï ô œ ù û ü',
  it: 'à è é ì ò ù',
  es: 'á é í ñ ó ú ü ción',
  ca: 'à ç è é í ï ò ó ú ü ·',
  pt: 'á â ã à ç é ê í ó ô õ ú',
  ro: 'ă â î ș ț ş ţ',
  sq: 'ç ë',
  pl: 'ą ć ę ł ń ó ś ź ż',
  cs: 'á č ď é ě í ň ó ř š ť ú ů ý ž',
  sk: 'á ä č ď é í ĺ ľ ň ó ô ŕ š ť ú ý ž',
  sl: 'č š ž',
  hr: 'č ć đ š ž',
  sr: 'č ć đ š ž ђ ј љ њ ћ џ',
  hu: 'á é í ó ö ő ú ü ű',
  tr: 'ç ğ ı ö ş ü',
  lt: 'ą č ę ė į š ų ū ž',
  lv: 'ā č ē ģ ī ķ ļ ņ š ū ž',
  vi: 'ă â đ ê ô ơ ư à á ả ã ạ ằ ắ ẳ ẵ ặ ầ ấ ẩ ẫ ậ è é ẻ ẽ ẹ ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ồ ố ổ ỗ ộ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ',
  ru: 'ё ы э ъ',
  uk: 'ґ є і ї',
  bg: 'ъ',
  ar: 'ة ى ك ي',
  fa: 'پ چ ژ گ ک ی',
};

const marks: Readonly<Record<string, string>> = { es: '¿¡' };

/** Gives the script of a language that has another than the Latin one, which everybody can type. */
export const scriptOf = (language: string): RegExp | undefined => scripts[language];
export const lettersOf = (language: string): readonly string[] => letters[language]?.split(' ') ?? [];
export const marksOf = (language: string): string => marks[language] ?? '';
