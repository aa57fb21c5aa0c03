/** Owns the words of the few things the spine's bot understands besides a wish for a human; as `toClauses` leaves them. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Begins a word that means money coming back. */
export const refundStems: readonly string[] = [
  'refund',
  'reimburs',
  'aterbetal',
  'aterbatal',
  'atebetal',
  'aterbet',
  'reembols',
  'rembols',
  'devoluc',
  'reintegr',
];
/** Means the same in several words. */
export const refundPhrases =
  /\b(money back|pay(ed|ing)? (me )?back|paid (me )?back|credited back|pengarna tillbaka|pengar tillbaka|tillbaka (mina )?pengar(na)?|dinero de vuelta|mi dinero|devolver(me)? (el|mi) dinero|devuelvan (el|mi) dinero|return(ed)? (my|the) (item|order|package|goods|shoes|clothes)|i (have )?returned|retur|returen|returnerat|returnerade)\b/;
/** Slips of the pen for a refund. */
export const refundSlips: readonly string[] = [
  'refund',
  'refunds',
  'refunded',
  'refunding',
  'aterbetalning',
  'aterbetalningen',
  'reembolso',
  'devolucion',
];

/** Asks how refunds work, or for one to be made: not where one is. */
export const refundPolicy =
  /\b(how (do|can|would|should|could) (i|you|we)|how to|can i (get|have|request|ask|apply|receive)|could i (get|have)|may i (get|have)|(want|need|would like|like|request|ask for|requesting|demand|demanding|give me|apply for|get) (a|my|the|full|to get a|to request a|for a)?\s*(full )?refund|policy|possible to|allowed|do you (offer|give|do|provide)|am i (able|entitled|eligible)|hur (gor|far|kan|begar|ansoker) (jag|man)|kan jag fa (en )?(aterbetalning|pengar)|vill (ha|begara|fa) (en )?(aterbetalning|retur|pengar|aterbetalt)|begara|gora en retur|returratt|como (puedo|hago|solicito|pido)|puedo (pedir|solicitar|obtener|recibir)|quiero (un|pedir|solicitar) (un )?(reembolso|devolucion)|politica)\b/;
/** Asks where one is, beside asking how they work. */
export const refundWhere = /\b(where|when|status|nar|var ar|donde|cuando)\b/;
/** Asks where one is, or complains that it has not come. */
export const refundStatus =
  /\b(where|when|status|still|yet|waiting|wait|late|delayed|long|received|receive|arrive|arrived|come|came|coming|showing|show|shows|see|missing|processed|pending|check|track|happened|back yet|gotten|got|find|owed|appear|appeared|there|didnt|havent|hasnt|never|var|nar|hur lange|hur gar|lange|annu|vantar|vantat|fatt|kommit|kommer|dyker|statusen|borta|saknas|saknar|kolla|donde|cuando|estado|todavia|aun|espero|esperando|llega|llegado|llego|recibido|recibi|tarda|demora|falta|pendiente)\b/;

export const greetings = set(
  'hi hello hey hiya hallo halla hei hej hejsan hejhej tja tjena tjenare morning evening afternoon goddag god morgon godmorgon kvall hola buenas buenos dias tardes noches good day there team greetings howdy yo sup hoppsan dag på pa er everyone bot',
);

export const thanks = set(
  'thanks thank thx ty cheers appreciated appreciate tack tackar tackas gracias mil muchas bye goodbye cya hejda hej da adjo adios chao chau later',
);
/** May stand around thanks without asking for anything. */
export const thanksSmall = set(
  'you so much very a lot many for the your help all that thats was is it i we have just need needed now no nope nothing else more that great good perfect super ok okay fine day nice one sa mycket for hjalpen allt det var bra jag behover behovde inget annat mer nej fint toppen perfekt ha en dag kvalla da hejda por todo la ayuda eso es nada mas muy amable listo perfecto genial no buen dia see ya later take care have really very appreciate helpful helped me answer info information assistance helping with that this for being fast quick pa fin fina kvall snabba',
);
export const doneAlone =
  /^(no )?(thats|that is|that was|that will be|thatll be) (all|it|everything)( (for )?(now|today))?$|^(nej )?(det var|det ar) (allt|bra( sa)?)$|^(nothing|inget|inget annat|nada|nada mas|eso es todo|nothing else|hej da|ha det( sa)? bra|talk to you later|see you( later| soon)?|hasta (luego|pronto))$/;

export const yesWords = set(
  'yes yeah yep yup ya y sure ok okay please absolutely definitely correct right do it ja japp jo jadå jada jajamensan garna visst absolut gor det snalla si claro que vale dale bueno por favor porfa correcto j s tack gracias thanks thank you',
);
export const noWords = set(
  'no nope nah n not now thanks thank you nej nejdå nejda na nej inte nu tack gracias ahora todavia it is its im esta bien good fine all that thats',
);
/** Decides between yes and no: at least one of these must be there. */
export const yesHeads = set(
  'yes yeah yep yup sure ok okay absolutely definitely correct right please ja japp jo jada jajamensan garna visst absolut si claro vale dale y j',
);
export const noHeads = set('no nope nah nej n');
