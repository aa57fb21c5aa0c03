/** Owns the words by which mail programs of many languages introduce what they repeat; what is done with them is in quotes.ts. */

/** Ends the line above a quote: `On Monday … Astrid wrote:`. */
const wrote = [
  ...[
    'wrote',
    'writes',
    'schrieb',
    'a écrit',
    'écrit',
    'ecrit',
    'escribió',
    'escribio',
    'ha escrito',
    'skrev',
    'schreef',
  ],
  ...[
    'heeft geschreven',
    'ha scritto',
    'escreveu',
    'pisze',
    'napisał\\(a\\)',
    'napisała',
    'napisał',
    'kirjoitti',
    'yazdı',
  ],
  ...[
    'написал\\(а\\)',
    'написала',
    'написал',
    'пишет',
    'napsal\\(a\\)',
    'napsal',
    'írta',
    'a scris',
    'έγραψε',
    'написа',
  ],
  ...['写道', '寫道', 'のメッセージ', '작성'],
].join('|');

/** Is the line above a quote, when it also names a day or an address. */
export const attribution = new RegExp(
  `(?:^|[\\s>,)"'”’\\d])(?:${wrote})(?:[^\\n]{0,200})?\\s?[:：]?\\s*(?:-{2,})?$`,
  'iu',
);

/** Begins the heads of a repeated message: `From:` and the like. */
export const headFrom =
  /^[>\s]*[*_]{0,2}(from|von|de|da|van|från|fra|lähettäjä|od|от|kimden|feladó|από|de la|差出人|发件人|寄件者|보낸 사람)[*_]{0,2}\s?[:：][*_]{0,2}\s*\S/iu;

/** Follows it within a few lines. */
export const headOther =
  /^[>\s]*[*_]{0,2}(sent|date|gesendet|datum|enviado(?: el)?|fecha|envoyé|data|inviato|skickat|dato|sendt|lähetetty|verzonden|wysłano|отправлено|дата|to|an|para|à|a|aan|till|til|do|кому|subject|betreff|asunto|objet|oggetto|assunto|ämne|emne|aihe|onderwerp|temat|тема|cc|reply-to|发送时间|收件人|主题|日期|日時|宛先|件名)[*_]{0,2}\s?[:：]/iu;

const original = [
  ...['original message', 'original appointment', 'ursprüngliche nachricht', 'originalnachricht', 'mensaje original'],
  ...[
    "message d'origine",
    'message d’origine',
    'message original',
    'oorspronkelijk bericht',
    'ursprungligt meddelande',
  ],
  ...['originalmeddelande', 'opprinnelig melding', 'oprindelig meddelelse', 'messaggio originale', 'mensagem original'],
  ...['alkuperäinen viesti', 'wiadomość oryginalna', 'исходное сообщение', '原始邮件', '元のメッセージ', '원본 메시지'],
].join('|');

/** Stands between an answer and the message that it repeats. */
export const originalMark = new RegExp(`^\\s*-{2,}\\s*(?:${original})\\s*-{2,}\\s*$`, 'iu');

const forwarded = [
  ...['forwarded message', 'weitergeleitete nachricht', 'vidarebefordrat (?:meddelande|mejl)', 'mensaje reenviado'],
  ...['message transféré', 'message transmis', 'doorgestuurd bericht', 'videresendt (?:melding|meddelelse|besked)'],
  ...[
    'messaggio inoltrato',
    'mensagem (?:encaminhada|reenviada)',
    'välitetty viesti',
    'wiadomość przekazana',
    'пересылаемое сообщение',
  ],
].join('|');

/** Begins what somebody passes on; it is what they want to be read, not history. */
export const forwardMark = new RegExp(
  `^\\s*(?:-{2,}\\s*(?:${forwarded})\\s*-{2,}|begin forwarded message:|vidarebefordrat brev:|anfang der weitergeleiteten nachricht:|inicio del mensaje reenviado:|début du message (?:transféré|réexpédié)\\s?:)\\s*$`,
  'iu',
);

/** Is the line that a telephone's mail program adds below. */
export const sentFrom =
  /^\s*[-–—_*]{0,3}\s*(sent (?:from|via|with|using) (?:my|the|yahoo|outlook|mail|proton|samsung|gmail|a |an |windows)|sent from \S+|get outlook for|skickat från|hämta outlook för|von mein|von meinem|gesendet (?:mit|von|über)|envoyé (?:de|depuis|à partir de)|télécharger outlook|enviado (?:desde|do|a partir)|obtener outlook|inviato da|verzonden (?:vanaf|met|via)|verstuurd vanaf|sendt fra|lähetetty|wysłane z|отправлено (?:из|с)|发自我的|iphoneから送信|나의 iphone에서 보냄)/iu;
