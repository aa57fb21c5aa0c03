/** Owns the words with which people ask to go on by text message, or say that they cannot stay, in every language we speak. */

/** Asks for text messages, or tells that somebody leaves, anywhere in a clause as `toClauses` leaves it. */
export const textPhrases =
  /\b(text|sms) (me|us)\b|\b(send|get) (me |us )?(a |an |it |this |that )?((by|via|as|in) )?(a )?(text|sms|text message)\b|\b(by|via|over|through) (text|sms|text messages?)\b|\b(have|need|got) to (leave|go|run)( now| soon)?$|\b(closing|leaving) (the|this) (chat|page|window)\b|\bsmsa (mig|mej|oss)\b|\b(skicka|ta|fa) (mig |det |ett |som )*sms\b|\b(pa|via|med|over) sms\b|\b(maste|behover) (ga|sticka|dra|ivag)( nu| snart)?$|\bstanger (chatten|sidan|fonstret)\b|\bpor (sms|mensajes? de texto)\b|\b(manda|mande|envia|envie|mandenme|envienme|mandame|mandeme|enviame|envieme)( me)? (un |por )?(sms|mensaje de texto)\b|\btengo que (irme|salir|colgar)( ya| ahora)?$|\bcierro (el chat|la pagina)\b/;

/** Tells of texts that came or that nobody wants: no request, however it goes on. */
export const noText =
  /\b(why|did|have not|got|received|stop|dont|never|no|not|fick|fatt|varfor|inte|aldrig|slutar?|sluta|por ?que|recibi|deje|dejen)\b/;
