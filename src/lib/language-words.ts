/**
 * Owns the words by which a short message gives its language away: the commonest small words, and what people say to customer
 * service. Words that are at home in several of these languages (or travel, like "ok" and "order") are left out.
 */
import { wordsByLanguage } from './language-words/index.ts';

export const languageWords: Record<string, readonly string[]> = {
  ...Object.fromEntries(Object.entries(wordsByLanguage).map(([language, text]) => [language, words(text)])),
  en: words(`
    the and you your yours my mine is are was were am be been have has had do does did don't doesn't didn't haven't hasn't isn't
    i i'm i've i'd i'll it's that's this that these those there they them what where when why how who which would could should
    can't cannot won't will want need needs to of for from with about into because but not yet still any anything someone somebody
    something please thanks thank hello hey hi yes no good morning afternoon evening help me get got gets getting speak talk
    talking person people agent money pay paid payment payments back bought buy returned sent send received receive waiting week
    weeks day days month account another again now today yesterday know tell told said says just only wrong right late
  `),
  sv: words(`
    och att det som en ett är var jag du ni vi han hon den de dem mig dig min mitt mina din ditt dina er ert era han inte har
    hade ha på av till för med om från kan kunde ska skulle vill ville behöver måste får fick göra gör gjort vad när hur vem varför
    vilken vilket här där nu idag igår redan ännu fortfarande också bara eller men så än någon något några ingen inget alla allt
    hej hejsan tjena tack snälla ja nej jo god morgon kväll hjälp hjälpa prata människa person pengar pengarna tillbaka betala
    betalat betalt betalning faktura fakturan köpt köpte retur returnerat skickat skicka fått vänta väntar vecka veckor dag dagar
    månad konto kontot beställning återbetalning återbetalningen fel sen e o
  `),
  es: words(`
    el la los las un una unos unas y o pero que qué de del al en con por para sin sobre mi mis tu tus su sus yo tú usted él ella
    nosotros ustedes es son está están estoy era fue ser estar hay he ha han tengo tiene tienen quiero quiere quería necesito puedo
    puede pueden podría hacer hice hizo hablar dónde donde cuándo cuando cómo como cuál quién porqué porque no sí si ya aún todavía
    también solo sólo nada nadie alguien algo todo todos este esta esto ese esa eso aquí ahora hoy ayer hola buenas buenos días
    tardes noches gracias favor ayuda ayudar persona dinero pagar pagué pago pagos reembolso devolución devolví compré compra pedido
    llega llegado llegó recibí recibido espero esperando semana semanas día mes cuenta me te se le lo nos
  `),
};

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
