/** Owns the words with which people ask to be called, in every language we speak; as `toClauses` leaves them. */

/** Asks for a call, anywhere in a clause. */
export const callbackPhrases =
  /\b(call|phone|ring) (me|us)\b(?! [a-z]+$(?<!back|now|please|pls|asap|today|tomorrow|later|instead))|\bcall ?back\b|\bcallback\b|\bgive me a (call|ring)\b|\bget a (phone )?call\b|\b(book|schedule|request|arrange|want|need|like|prefer) (to (have|get|book|schedule) )?a (phone )?call\b|\bbe called( back)?\b|\bring(a)? (upp )?(mig|mej|oss)\b|\b(bli|blir) (upp)?ringd\b|\buppringd\b|\buppringning\b|\bboka (in )?(ett |en )?(telefon)?(samtal|tid)\b|\bkan (ni|nagon|du) ringa\b|\b(llamame|llameme|llamenme|llamarme)\b|\bme pueden? llamar\b|\b(quiero|quisiera|solicito|necesito|pedir|agendar|reservar|programar) (una )?llamada\b|\bme llamen\b/;

/** Tells of calls that were, or that nobody wants: no request, however it goes on. */
export const noCallback =
  /\b(why|did|have|has|had|was|were|keep|keeps|kept|dont|never|stop|didnt|hasnt|not|will you|when will|varfor|ringde|inte|aldrig|slutar?|por ?que|llamaron|llamo|no me|deje|dejen)\b/;
