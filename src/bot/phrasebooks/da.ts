/** Owns what people say to the bot in Danish. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const danish: Phrasebook = {
  language: 'da',
  human: phrases(`
    menneske, mennesket, mennesker, menneskelig*, rigtig person, rigtige person, levende person, ægte person
    fysisk person, virkelig person, medarbejder, medarbejdere, medarbejderen, kundeservicemedarbejder
    supportmedarbejder, kunderådgiver, kundekonsulent, rådgiver, en konsulent, sagsbehandler, teamleder, en leder
    jeres chef, din chef, en overordnet, en ansvarlig, tale med nogen, tale med nogle, tale med en, tale med et
    tale med jer, tale med dem, tale med kundeservice, tale med support, tale med supporten, tale med kundesupport
    tale med personale, taler med en levende, snakke med nogen, snakke med nogle, snakke med en, snakke med et
    snakke med jer, snakke med kundeservice, snakke med support, snakke med supporten, snakke med kundesupport
    snak med en, snak med et, snak med nogen, tal med en, tal med et, skrive med en rigtig, skrive med et
    skrive med nogen, chatte med en, chatte med et, chatte med nogen, chat med en, chat med et, live chat, livechat
    kontakt med en, kontakt med et, kontakt med nogen, kontakt til en, kontakt til et, kontakt til nogen
    kontakt til kundeservice, kontakt til jer, kontakt med jer, i kontakt med kundeservice, komme i kontakt med
    komme igennem til, fat i nogen, fat i en, fat på nogen, fat på en, fat i et, fat i kundeservice, fat i jer
    få en medarbejder, stil mig om, stil mig videre, stil mig igennem, stil mig … om, stil mig … videre
    stille mig … om, stille mig … videre, sæt mig … i kontakt, sætte mig i kontakt, stille mig om, stille mig videre
    stille mig igennem, stilles om, stilles videre, stilles igennem, stillet om, stillet videre, stillet igennem
    omstil*, viderestil*, stil om til, send mig videre, sende mig videre, sendes videre til, overfør mig, overføre mig
    forbind mig, forbinde mig, bliv forbundet, blive forbundet, giv mig kundeservice, kundeservice tak
    kundeservice nu, vil have kundeservice, have fat i support, er der nogen, er der nogle, er der et rigtigt
    er der en rigtig, er der en levende, nogen hjemme, nogen til stede, nogen på arbejde, nogen jeg kan tale
    nogen jeg kan snakke, en jeg kan tale, en jeg kan snakke, hvem kan jeg tale, hvem kan jeg snakke, ikke en robot
    ikke … med en robot, ikke … med en bot, ikke … med en maskine, ikke en bot, ikke en maskine, ikke en computer
    ikke med en robot, ikke med en bot, ikke med en maskine, ikke med robot*, ingen robot*, ingen bot, ingen bots
    ingen chatbot*, træt af robot*, træt af bot*, træt af den bot, træt af den robot, træt af at tale med
    træt af at snakke med, træt af denne bot, stop botten, stop robotten, drop botten, drop robotten, væk med botten
    botten hjælper ikke, robotten hjælper ikke, hader robotter, hader bots, dum robot, dumme robot, ubrugelig bot
    personlig betjening, personlig kontakt, personlig hjælp, kan en kollega hjælpe, til en kollega, en kollega tak
    din overordnede, jeres overordnede, tale med din, tale med jeres, snakke med din, snakke med jeres
  `),
  notHuman: phrases(`
    er du et, er du en, er du menneske, er du rigtig, er i mennesker, er det et menneske, er det et rigtigt
    er det en robot, er det en bot, er det en person, er dette et, er dette en, er det her et, er det her en
    taler jeg med, snakker jeg med, skriver jeg med, chatter jeg med, vil ikke tale med nogen
    vil ikke tale med et menneske, vil ikke tale med en medarbejder, vil ikke tale med et rigtigt
    vil ikke tale med jer, vil ikke snakke med nogen, vil ikke snakke med et menneske
    vil ikke snakke med en medarbejder, vil ikke snakke med jer, gider ikke tale med nogen
    gider ikke tale med et menneske, gider ikke tale med en medarbejder, gider ikke snakke med nogen
    gider ikke snakke med et menneske, gider ikke snakke med en medarbejder, ønsker ikke at tale med nogen
    ønsker ikke at tale med et menneske, ønsker ikke at tale med en medarbejder, ønsker ikke at snakke
    ønsker ikke en medarbejder, vil ikke have en medarbejder, vil ikke have et menneske, behøver ikke tale
    behøver ikke at tale, behøver ikke snakke, behøver ikke et, behøver ikke en, ikke brug for et menneske
    ikke brug for en medarbejder, ikke brug for at tale, ikke brug for at snakke, ikke brug for nogen, ikke nødvendigt
    ingen grund til at tale, ikke stilles om, ikke stille mig om, stil mig ikke, skal jeg tale, skal jeg snakke
    skal jeg kontakte, skal jeg ringe, skal jeg have fat, skal man tale, skal man have fat, bliver jeg nødt
    er jeg nødt, behøver jeg, undgå at tale, undgå at snakke, talte, snakkede, har talt, har lige talt
    har allerede talt, har snakket, har lige snakket, har allerede snakket, har skrevet med, skrev med, har haft fat
    havde fat, har været i kontakt, var i kontakt, ringede, medarbejder sagde, medarbejder fortalte
    medarbejder lovede, medarbejder skrev, medarbejder har sagt, medarbejder har lovet, sagde at, fortalte mig
    lovede mig, fik at vide, fået at vide, ifølge jeres, min rådgiver, min konsulent, min chef, er der nogen grund
    er der nogen måde, er der nogen gebyrer, er der nogen rabat, er der nogle gebyrer, er der nogle problemer
    er der nogen problemer, er der nogen mulighed, er der nogle regler, er der nogen nyheder, er der nyt
    kollega sagde, kollega fortalte, min kollega, kollega til mig
  `),
  callback: phrases(`
    ring til mig, ring mig, ring gerne, ring til os, ring tilbage, ringe til mig, ringe mig op, ringe mig
    ringe til os, ringe tilbage, ringe mig tilbage, ringes op, ringet op, blive ringet, bliv ringet, kan i ringe
    kan du ringe, kan nogen ringe, kan en ringe, kan en medarbejder ringe, kunne i ringe, kunne du ringe
    kunne nogen ringe, kunne en ringe, vil i ringe, vil du ringe, vil nogen ringe, må i gerne ringe, må gerne ringe
    gerne have et opkald, gerne et opkald, ønsker et opkald, ønsker opkald, ønsker opringning, bede om et opkald
    bede om opkald, anmode om opkald, book et opkald, booke et opkald, book opkald, booke opkald, bestil et opkald
    bestille et opkald, aftale et opkald, opkald tak, opringning tak, tilbageringning, ringetid, telefonopkald fra jer
    opkald fra jer, kontaktes på telefon*, kontaktes telefonisk, kontaktes pr telefon, kontakt mig telefonisk
    kontakte mig telefonisk, kontakt mig på telefon*, kontakte mig på telefon*, kontakte mig pr telefon
    tage det over telefonen, tale i telefon, slå på tråden, give mig et kald, giv mig et kald
  `),
  notCallback: phrases(`
    ring ikke, ring mig ikke, ring aldrig, ikke ring, ikke ringe, ikke ringes, ikke at i ringer, ikke ringet
    aldrig ringe, hvorfor ringe*, hvorfor har i, hvorfor blev, ringede, har ringet, blev ringet, er blevet ringet
    bliver ringet op af, lad være, stop med at ringe, hold op med, skal ikke ringe, ikke have et opkald
    ikke have opkald, ikke et opkald, ingen opkald, ingen telefon*, skulle ringe, lovede at ringe, lovet at ringe
    hvornår ringer, behøver ikke, i stedet for at ringe
  `),
  text: phrases(`
    svar … på sms, svare … på sms, svarer … på sms, skriv … på sms, svar på sms, svare på sms, svar mig på sms
    skriv på sms, skrive på sms, skriv til mig på sms, skrive til mig på sms, fortsætte på sms, fortsæt på sms
    tage det på sms, tag det på sms, hellere på sms, gerne på sms, få svar på sms, svaret på sms, svar via sms
    svare via sms, fortsætte via sms, skrive via sms, gerne via sms, svar pr sms, svar per sms, sms mig, smse mig
    sms til mig, send mig en sms, sende mig en sms, send en sms, sende en sms, send sms, send det på sms
    sende det på sms, send det som sms, sms i stedet, hellere sms, få en sms, besked på mobilen, besked til min mobil
    skriv til min mobil, skal løbe, skal smutte, skal videre, skal gå nu, må løbe, må smutte, må gå nu
    er nødt til at gå, er nødt til at løbe, er nødt til at smutte, bliver nødt til at gå, bliver nødt til at løbe
    lukker chatten, lukker siden, lukker vinduet, forlader chatten, ikke tid til at vente, kan ikke blive her
  `),
  notText: phrases(`
    fik, fået, har modtaget, modtog, ikke modtaget, ikke kommet, hvorfor, stop med, ikke sende, ikke flere, ikke send
    ikke have, ingen sms, aldrig, koden
  `),
  refund: phrases(`
    refusion*, refunder*, tilbagebetal*, pengene tilbage, penge tilbage, pengene retur, penge retur, tilbageførs*
    tilbageført, retur, returen, returner*, returvare*, returpakke*, sendt tilbage, sendte tilbage, sendt dem tilbage
    sendt den tilbage, sendt det tilbage, sendte dem tilbage, sendte den tilbage, sendte det tilbage
    sendt varen tilbage, sendt skoene tilbage, sendt varerne tilbage, kreditnota*, krediter*, tilbage på min konto
    tilbage på kontoen
  `),
  refundStatus: phrases(`
    hvor er, hvor blev, hvor bliver, hvor langt, hvor lang, hvor længe, hvornår, ikke kommet, ikke modtaget, ikke fået
    ikke set, ikke gået ind, ikke landet, endnu, stadig, venter, ventet, har ventet, mangler, forsinket, status
    på vej, kommer, kommet, modtaget, behandlet, registreret, udbetalt, dukket op, hvad sker der, hører ikke
    hvor pengene, gået igennem, tjekke
  `),
  refundPolicy: phrases(`
    hvordan returner*, hvordan får, hvordan gør, hvordan sender, hvordan foregår, hvordan fungerer, hvordan virker
    hvordan beder, hvordan ansøger, kan jeg returnere, kan jeg få refunderet, kan jeg få pengene, kan jeg få penge
    kan jeg få mine penge, kan jeg sende, kan man få, kan man returnere, kan man sende, må jeg returnere
    vil gerne returnere, vil returnere, ønsker at returnere, ønsker refusion, ønsker en refusion
    vil gerne have refunderet, vil have refunderet, vil gerne have pengene, vil have pengene
    vil gerne have mine penge, vil have mine penge, kræver pengene, kræver mine penge, kræver refusion
    bede om refusion, anmode om refusion, returret*, returpolitik*, returfrist*, returregler, fortrydelsesret*
    er det muligt, ret til, jeres regler, lave en retur, oprette en retur
  `),
  greeting: phrases(`
    hej, hejsa, hejsan, halløj, hallo, hallå, davs, dav, goddag, god, dag, morgen, godmorgen, aften, godaften
    formiddag, eftermiddag, mojn, hi, hello, hey, igen, alle, sammen, jer, dig, der, du, parley, bot
  `),
  goodbye: phrases(`
    tak, tusind tak, mange tak, tak for hjælpen, tak for hjælp, tak for din hjælp, tak for jeres hjælp
    tak for den hurtige hjælp, tak for svar, tak for svaret, tak for det, tak skal du have, tak skal i have
    tak for nu, takker, taak, tak tak, super tak, perfekt tak, fint tak, dejligt tak, det var så lidt, rigtig god dag
    have en god dag, hav en god dag, ha en god dag, ha en god aften, fortsat god dag, god dag til dig, god weekend
    hav en god weekend, hav det godt, ha det godt, farvel, hej hej, hejhej, vi ses, ses, på gensyn, vi snakkes
    det var alt, det var det, det var det hele, det var bare det, ikke andet, ikke mere, intet andet
    jeg har ikke flere spørgsmål, ikke flere spørgsmål, så er jeg glad, det løste sig, du har været en stor hjælp
  `),
  yes: phrases(`
    ja, jo, jep, jeps, japs, jada, jatak, yes, yep, gerne, endelig, selvfølgelig, naturligvis, bestemt, absolut, klart
    sikkert, præcis, korrekt, rigtigt, ok, okay, okej, fint, godt, meget, helt, det, vil, jeg, må, du, er, gør, lyder
    tak, please, nu, venligst
  `),
  no: phrases(`
    nej, næ, næh, nope, niks, nix, nejtak, ellers, ikke, ingen, no
  `),
};
