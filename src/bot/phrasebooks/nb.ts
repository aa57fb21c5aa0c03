/** Owns what people say to the bot in Norwegian. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const norwegian: Phrasebook = {
  language: 'nb',
  human: phrases(`
    menneske, mennesket, mennesker, menneskelig*, ekte person, virkelig person, levende person, fysisk person
    ordentlig person, en person som, medarbeider, medarbeidere, medarbeideren, kundebehandler, kundekonsulent
    kunderådgiver, rådgiver, en konsulent, saksbehandler, saksbehandlar, teamleder, en leder, sjefen deres, sjefen din
    en sjef, en overordnet, en ansvarlig, en representant, snakke med noen, snakke med nokon, snakke med noe
    snakke med en, snakke med et, snakke med ein, snakke med eit, snakke med dere, snakke med dokker
    snakke med kundeservice, snakke med kundesenter*, snakke med support, snakke med supporten, snakke med nån
    snakka med noen, snakk med en, snakk med et, snakk med noen, prate med noen, prate med nokon, prate med en
    prate med et, prate med ein, prate med eit, prate med dere, prate med kundeservice, prate med support
    prata med noen, prat med en, prat med et, tale med noen, tale med en, tale med et, skrive med en, skrive med et
    skrive med noen, chatte med en, chatte med et, chatte med noen, chat med en, chat med et, live chat, livechat
    kontakt med en, kontakt med et, kontakt med noen, kontakt med nokon, kontakt med kundeservice, kontakt med dere
    kontakt med support, komme i kontakt, kome i kontakt, komme gjennom til, tak i noen, tak i nokon, tak i en
    tak i et, tak i kundeservice, tak i dere, tak i support, få en medarbeider, få et menneske, sett meg over
    sett meg … over, sette meg … over, koble meg … til, sette meg over, settes over, satt over, setje meg over
    sett meg videre, sette meg videre, settes videre, koble meg, koble meg til, kobl meg, koples til, kobles til
    bli koblet, koblet videre, viderekobl*, send meg videre, sende meg videre, sendes videre til, overfør meg
    overføre meg, overføres til, forbind meg, gi meg kundeservice, kundeservice takk, kundeservice nå
    vil ha kundeservice, er det noen her, er det noen der, er det noen som, er det nokon, er noen her, er noen der
    noen til stede, noen hjemme, noen på jobb, noen jeg kan snakke, noen jeg kan prate, noen eg kan, en jeg kan snakke
    en jeg kan prate, hvem kan jeg snakke, hvem kan jeg prate, kven kan eg, ikke en robot, ikke … med en robot
    ikke … med en bot, ikke … med en maskin, ikke en bot, ikke en maskin, ikke med en robot, ikke med en bot
    ikke med en maskin, ikke med robot*, ikkje ein robot, ikkje ein bot, ingen robot*, ingen bot, ingen boter
    ingen bots, ingen chatbot*, lei av robot*, lei av bot*, lei av denne, lei av å snakke med, lei av å prate med
    lei roboter, stopp boten, stopp roboten, dropp boten, dropp roboten, vekk med boten, boten hjelper ikke
    roboten hjelper ikke, hater roboter, hater boter, dum robot, dumme robot, ubrukelig bot, personlig betjening
    personlig kontakt, personlig hjelp, kan en kollega hjelpe, til en kollega, en kollega takk, snakke med sjefen
    prate med sjefen, snakke med deres
  `),
  notHuman: phrases(`
    er du et, er du en, er du ein, er du eit, er du menneske, er du ekte, er dere mennesker, er det et menneske
    er det et ekte, er det en robot, er det en bot, er det en person, er dette et, er dette en, snakker jeg med
    prater jeg med, skriver jeg med, chatter jeg med, snakkar eg, pratar eg, taler jeg, vil ikke snakke med noen
    vil ikke snakke med et menneske, vil ikke snakke med en medarbeider, vil ikke snakke med dere
    vil ikke prate med noen, vil ikke prate med et menneske, vil ikke prate med en medarbeider
    vil ikke prate med dere, gidder ikke snakke med noen, gidder ikke snakke med et menneske
    gidder ikke snakke med en medarbeider, gidder ikke prate med noen, orker ikke snakke med noen
    orker ikke snakke med et menneske, orker ikke prate med noen, ønsker ikke å snakke med noen
    ønsker ikke å snakke med et menneske, ønsker ikke å snakke med en medarbeider, ønsker ikke å prate
    ønsker ikke en medarbeider, vil ikkje snakke, vil ikke ha en medarbeider, vil ikke ha et menneske
    trenger ikke snakke, trenger ikke å snakke, trenger ikke prate, trenger ikke å prate, trenger ikke et
    trenger ikke en, ikke behov for, ikke nødvendig, ingen grunn til å snakke, ikke settes over, ikke sette meg over
    sett meg ikke, ikke koble meg, må jeg snakke, må jeg prate, må jeg kontakte, må jeg ringe, må jeg ta
    må man snakke, må man kontakte, skal jeg snakke, skal jeg kontakte, trenger jeg å, er jeg nødt
    slippe å snakke med noen, slipper å snakke med noen, unngå å snakke, snakket, snakka, pratet, prata, har snakket
    har pratet, skrev med, har skrevet med, har vært i kontakt, var i kontakt, fikk kontakt, ringte, fikk tak i
    fikk beskjed, har fått beskjed, medarbeider sa, medarbeider fortalte, medarbeider lovte, medarbeider lovet
    medarbeider skrev, medarbeider har sagt, medarbeideren sa, medarbeideren fortalte, sa at, fortalte meg, lovte meg
    lovet meg, ifølge, rådgiveren min, saksbehandleren min, min rådgiver, min saksbehandler, sjefen min
    er det noen grunn, er det noen måte, er det noen gebyr*, er det noen rabatt*, er det noen problemer
    er det noen mulighet*, er det noen regler, er det noen som har, kollega sa, kollega fortalte, min kollega
    kollegaen min, kollega av meg
  `),
  callback: phrases(`
    ring meg, ring til meg, ring gjerne, ring oss, ring tilbake, ringe meg, ringe til meg, ringe oss, ringe tilbake
    ringe meg tilbake, ringe meg opp, bli oppringt, blir oppringt, oppringing, bli ringt, bli ringt opp
    blitt ringt opp av noen, kan dere ringe, kan du ringe, kan noen ringe, kan nokon ringe, kan en ringe
    kan en medarbeider ringe, kunne dere ringe, kunne du ringe, kunne noen ringt, kunne dere ringt, vil dere ringe
    vil noen ringe, gjerne ringe, gjerne ha en telefon, ønsker en telefon, ønsker oppringing, ønsker å bli ringt
    ønsker en samtale, be om en telefon, be om oppringing, bestill en samtale, bestille en samtale, bestille samtale
    booke en samtale, booke samtale, book en samtale, avtale en samtale, avtale en telefonsamtale, ringetime
    telefonsamtale takk, telefon fra dere, samtale på telefon, snakke på telefon, snakke i telefonen
    ta det på telefon, ta det over telefon, kontaktes på telefon, kontakt meg på telefon, kontakte meg på telefon
    kontakte meg telefonisk, kontakt meg telefonisk, slå på tråden, slå meg på tråden, gi meg en ring, tilbakeringing
  `),
  notCallback: phrases(`
    ikke ring, ikke ringe, ikke ringt, ring ikke, ring meg ikke, ikke bli ringt, ikke bli oppringt, ikkje ring
    ring aldri, aldri ringe, aldri mer, hvorfor ringe*, hvorfor ringer, hvorfor ringte, hvorfor har dere, hvorfor ble
    kvifor, ringte, har ringt, ble oppringt, ble ringt, har blitt, la være, slutt å, slutte å ringe, stopp å ringe
    skal ikke ringe, ingen telefon*, ingen oppringing, ingen samtale*, skulle ringe, lovte å ringe, lovet å ringe
    når ringer, trenger ikke, i stedet for å ringe
  `),
  text: phrases(`
    svar … på sms, svare … på sms, svarer … på sms, skriv … på sms, svar på sms, svare på sms, svar meg på sms
    skriv på sms, skrive på sms, skriv til meg på sms, fortsette på sms, fortsett på sms, ta det på sms, heller på sms
    gjerne på sms, få svar på sms, svaret på sms, svar via sms, svare via sms, fortsette via sms, gjerne via sms
    svar per sms, sms meg, send meg en sms, sende meg en sms, send en sms, sende en sms, send sms, send det på sms
    sende det på sms, sms i stedet, heller sms, få en sms, på tekstmelding, som tekstmelding, via tekstmelding
    send en tekstmelding, send meg en tekstmelding, sende meg en tekstmelding, sende en tekstmelding
    heller tekstmelding, send melding på mobilen, melding til mobilen, må løpe, må stikke, må dra, må gå nå
    må gå snart, må springe, er nødt til å gå, er nødt til å stikke, lukker chatten, lukker siden, lukker vinduet
    forlater chatten, ikke tid til å vente, kan ikke bli her
  `),
  notText: phrases(`
    fikk, fått, har mottatt, mottok, ikke mottatt, ikke kommet, hvorfor, slutt å, ikke sende, ikke flere, ikke send
    ikke ha, ingen sms, aldri, koden
  `),
  refund: phrases(`
    refusjon*, refunder*, tilbakebetal*, pengene tilbake, penger tilbake, pengene mine tilbake, pengene retur
    tilbakefør*, retur, returen, returner*, returpakke*, sendt tilbake, sendte tilbake, sendt dem tilbake
    sendt den tilbake, sendt det tilbake, sendte dem tilbake, sendte den tilbake, sendte det tilbake
    sendt varen tilbake, sendt skoene tilbake, sendt varene tilbake, kreditnota*, krediter*, tilbake på kontoen
    tilbake på konto, penga tilbake, penga mine
  `),
  refundStatus: phrases(`
    hvor er, hvor blir, hvor ble, hvor langt, hvor lang, hvor lenge, kor er, kor blir, kor lenge, når, ikke kommet
    ikke mottatt, ikke fått, ikkje fått, ikkje kome, ikke sett, ikke gått inn, ennå, enda, fortsatt, framleis
    fremdeles, venter, ventar, ventet, venta, mangler, forsinket, status, på vei, kommer, kommet, mottatt, behandlet
    registrert, utbetalt, dukket opp, hva skjer, gått gjennom, sjekke
  `),
  refundPolicy: phrases(`
    hvordan returner*, hvordan får, hvordan gjør, hvordan sender, hvordan foregår, hvordan fungerer, hvordan virker
    hvordan ber, hvordan søker, korleis, kan jeg returnere, kan jeg få refundert, kan jeg få refusjon
    kan jeg få pengene, kan jeg få penger, kan jeg få tilbake, kan jeg sende, kan man få, kan man returnere
    kan man sende, får jeg refusjon hvis, får man, vil returnere, vil gjerne returnere, ønsker å returnere
    ønsker refusjon, vil ha refusjon, vil ha pengene, vil ha penger, vil gjerne ha pengene, krever pengene
    krever refusjon, krever penger, be om refusjon, kreve refusjon, returrett*, angrerett*, returregler, returfrist*
    er det mulig, rett til, retningslinjer, reglene deres, lage en retur, opprette en retur
  `),
  greeting: phrases(`
    hei, heisann, heia, hallo, hallå, god, dag, morgen, godmorgen, kveld, godkveld, formiddag, ettermiddag, morn, mårn
    hi, hello, hey, igjen, alle, sammen, dere, deg, der, på, bot
  `),
  goodbye: phrases(`
    takk, tusen takk, mange takk, takk for hjelpen, takk for hjelp, takk for hjelpa, takk for god hjelp
    takk for rask hjelp, takk for svar, takk for svaret, takk for det, takk skal du ha, takk skal dere ha, takk for nå
    takker, takkar, takk takk, supert takk, flott takk, fint takk, perfekt takk, kjempebra takk, ha en fin dag
    ha en god dag, ha en fin kveld, ha en god kveld, ha ein fin dag, fortsatt god dag, god helg, ha en god helg
    ha en fin helg, ha det, ha det bra, hadet, hade, adjø, vi ses, snakkes, vi snakkes, på gjensyn, det var alt
    det var det, det var bare det, det var det hele, ikke noe mer, ikke noe annet, ikke mer, ingenting mer
    har ikke flere spørsmål, ikke flere spørsmål, da er jeg fornøyd, det ordnet seg, du har vært til stor hjelp
  `),
  yes: phrases(`
    ja, jo, jepp, jaja, japp, jada, jatakk, yes, yep, gjerne, selvfølgelig, selvsagt, naturligvis, absolutt, klart
    sikkert, nettopp, stemmer, riktig, korrekt, ok, okay, okei, greit, fint, bra, veldig, helt, det, vil, jeg, eg, er
    kan, du, gjør, høres, ut, takk, nå, please, så
  `),
  no: phrases(`
    nei, neida, nope, niks, nix, neitakk, ellers, ikke, ikkje, ingen, no
  `),
};
