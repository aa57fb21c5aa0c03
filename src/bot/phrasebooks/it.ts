/** Owns what people say to the bot in Italian. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const italian: Phrasebook = {
  language: 'it',
  human: phrases(`
    operatore, operatrice, dei vostri operatori, umano, un umano, umana, essere umano, esseri umani, persona umana
    aiuto umano, assistenza umana, contatto umano, supporto umano, persona reale, persona vera, persona fisica
    persona in carne, persone reali, persone vere, persona viva, una persona per favore, una persona grazie
    di una persona vera, qualcuno di reale, qualcuno di vero, qualcuno in carne, qualcuno del servizio
    qualcuno del team, qualcuno dello staff, qualcuno dei vostri, qualcuno di voi, consulente, un consulente, addetto
    addetta, un addetto, un'addetta, addetto al, incaricato, un incaricato, impiegato, un'impiegata, rappresentante
    un assistente umano, un vostro collega, un collega, una collega, un vostro dipendente, un dipendente
    un responsabile, una responsabile, il responsabile, vostro responsabile, un supervisore, il supervisore
    tuo superiore, vostro superiore, un superiore, un manager, un referente, parlare con, parlare … con qualcuno
    parlare … con una persona, parlare … con un responsabile, parlare a qualcuno, parlare ad un, parlare a un
    parlar con qualcuno, parla con una, chattare con qualcuno, chattare con un, chattare con una
    discutere con qualcuno, discutere con una, chiacchierare con una, trattare con una persona
    confrontarmi con qualcuno, interagire con un, interagire con una, comunicare con qualcuno, comunicare con un
    comunicare con una, sentire qualcuno, sentire un, con qualcuno, con qlcn, con qualcun, con chi posso parlare
    con chi parlo per, a chi posso rivolgermi, a chi mi rivolgo, passami un, passami una, passami qualcuno, passami il
    passatemi, mi passi, mi passa, mi passate, passarmi un, passarmi una, passarmi qualcuno, passarmi il, collegami
    collegatemi, collegarmi con, mi colleghi con, mi colleghi a, mi collega con, mi metta in contatto
    mi metta in comunicazione, mi mette in contatto, mettimi in contatto, mettetemi in contatto, mettermi in contatto
    mettermi in comunicazione, mi mettete in contatto, mi metti in contatto, trasferiscimi, trasferitemi, trasferirmi
    mi trasferisca, mi trasferisci, essere trasferito a, essere trasferita a, essere messo in contatto
    essere messa in contatto, dammi una persona, dammi un, datemi una persona, datemi un, datemi qualcuno
    contattare qualcuno, contattare un, contattare una persona, contattare il servizio, contattare il vostro
    contattare l'assistenza, contattare il supporto, contatto diretto, entrare in contatto, in contatto con
    raggiungere qualcuno, c'è qualcuno, c e qualcuno, c'è nessuno, qualcuno mi aiuti, qualcuno che mi aiuti
    qualcuno che mi possa, qualcuno che possa aiutarmi, qualcuno può aiutarmi, qualcuno mi può aiutare
    qualcuno mi aiuta, qualcuno potrebbe aiutarmi, può aiutarmi qualcuno, aiutare qualcuno, aiutarmi qualcuno
    mi risponde qualcuno, qualcuno risponde, risponde qualcuno, qualcuno lì, qualcuno che risponda
    servizio clienti per favore, servizio clienti grazie, servizio clienti subito, voglio il servizio clienti
    vorrei il servizio clienti, col servizio clienti, con il servizio clienti, al servizio clienti per favore
    assistenza clienti per favore, con l'assistenza, assistenza telefonica, chat dal vivo, chat live
    di persona per favore, a voce con, non un bot, non un robot, non con un bot, non con un robot
    non con una macchina, non a un robot, no bot, no robot, niente bot, niente robot, basta bot, basta robot
    basta con il bot, basta con questo bot, basta con i robot, basta risposte automatiche, basta messaggi automatici
    non voglio un bot, non voglio un robot, non voglio bot, non voglio robot, non voglio il bot
    non voglio risposte automatiche, non voglio parlare con un bot, non voglio parlare con un robot
    non voglio parlare con una macchina, non voglio parlare con te, stufo di parlare, stufa di parlare, stufo del bot
    stufa del bot, stanco di parlare, stanca di parlare, odio i bot, odio i robot, senza bot, ferma il bot
  `),
  notHuman: phrases(`
    sei un umano, sei umano, sei umana, sei una persona, sei un bot, sei un robot, sei un operatore, sei un'operatrice
    sei reale, sei vero, sei vera, è umano, è lei umano, è un umano, lei è umano, lei è un, lei è una persona
    siete umani, siete persone, è una persona vera, è una persona reale, è un bot, è un robot, sto parlando con
    sto chattando con, parlo con una persona o, parlo con un umano o, parlo con un robot, parlo con un bot
    parlo con un operatore o, errore umano, essere umano o, ho parlato, ho già parlato, avevo parlato, abbiamo parlato
    ho chattato, ho sentito un, ho sentito una, ho contattato, ho già contattato, avevo contattato, ho chiamato
    ho già chiamato, parlavo con, parlai con, mi ha detto, mi hanno detto, mi aveva detto, mi avevano detto
    ci ha detto, mi ha risposto, mi hanno risposto, mi ha confermato, mi hanno confermato, mi ha assicurato
    mi ha promesso, mi ha spiegato, mi ha chiuso, secondo l'operatore, secondo l'operatrice, l'operatore ha
    l'operatrice ha, l'operatore mi, l'operatrice mi, l'operatore era, vostro operatore ha, vostro operatore mi
    vostri operatori sono, non voglio parlare con nessuno, non voglio parlare con una persona
    non voglio parlare con qualcuno, non voglio parlare con un operatore, non voglio parlare con un umano
    non voglio parlare con un consulente, non voglio parlare con operatori, non vorrei parlare con
    parlare con nessuno, non voglio un operatore, non voglio un umano, non voglio una persona, non voglio operatori
    non voglio essere trasferito, non voglio essere trasferita, non mi serve un operatore, non mi serve una persona
    non mi serve parlare, non serve un operatore, non serve parlare, non ho bisogno di un, non ho bisogno di una
    non ho bisogno di parlare, non ho bisogno di operatori, senza operatore, senza parlare, senza dover parlare
    non mi passare, non mi passi, non mi trasferisca, non c'è bisogno, bisogna parlare, bisogna contattare
    è necessario parlare, è necessario contattare, è obbligatorio parlare, occorre parlare, serve parlare
    devo per forza, parlare con il negozio, parlare con il venditore, parlare con il corriere, parlare col venditore
    parlare col negozio, parlare con la banca, parlare con la mia banca, contattare un negozio
    contattare un venditore, con il negozio, con il venditore, addetto alle consegne, consulente finanziario
    consulente del lavoro, il mio consulente, diritto umano
  `),
  callback: phrases(`
    chiamami, chiamatemi, chiamarmi, mi chiami, mi chiamate, mi chiama qualcuno, mi può chiamare, mi puoi chiamare
    mi potete chiamare, mi potrebbe chiamare, mi potreste chiamare, mi faccia chiamare, mi fate chiamare
    fatemi chiamare, farmi chiamare, mi chiami qualcuno, qualcuno mi chiami, qualcuno mi può chiamare
    qualcuno mi chiama, qualcuno che mi chiami, che mi chiamiate, che mi chiamaste, mi chiamasse, richiamami
    richiamatemi, richiamarmi, mi richiami, mi richiamate, mi può richiamare, mi puoi richiamare, mi potete richiamare
    mi potreste richiamare, fatemi richiamare, farmi richiamare, che mi richiamiate, essere richiamato
    essere richiamata, essere chiamato, essere chiamata, vorrei essere ricontattato telefonicamente, telefonami
    telefonatemi, telefonarmi, mi telefoni, mi telefonate, mi può telefonare, mi potete telefonare, una telefonata
    un colpo di telefono, uno squillo, contattatemi telefonicamente, contattarmi telefonicamente
    contattato telefonicamente, contattata telefonicamente, ricontattato telefonicamente, ricontattata telefonicamente
    contattatemi per telefono, contattarmi per telefono, contattatemi al, contattarmi al
    ricontattatemi telefonicamente, sentirci per telefono, sentirci telefonicamente, prenotare una chiamata
    prenotare una telefonata, prenotare la chiamata, fissare una chiamata, fissare una telefonata
    programmare una chiamata, programmare una telefonata, richiedere una chiamata, chiedere una chiamata
    voglio una chiamata, vorrei una chiamata, ricevere una chiamata, appuntamento telefonico, richiesta di chiamata
    richiesta di richiamata
  `),
  notCallback: phrases(`
    non chiamatemi, non chiamarmi, non chiamate, non mi chiamate, non mi chiami, non mi chiamare, non richiamatemi
    non richiamarmi, non mi richiamate, non telefonatemi, non mi telefonate, non voglio essere, non voglio che
    non voglio chiamate, non voglio telefonate, non voglio ricevere, non vorrei essere, non serve chiamarmi
    non serve che mi, non c'è bisogno, smettete di, smettetela di, smettila di, basta chiamarmi, basta chiamate
    basta telefonate, basta con le, perché mi chiam*, perché mi avete, perché mi ha, perché chiam*, perché continuate
    perché mi telefon*, perché mi richiam*, mi avete chiamato, mi avete chiamata, mi avete richiamato, mi avete già
    mi avete telefonato, mi ha chiamato, mi ha chiamata, mi hanno chiamato, mi hanno chiamata, mi ha richiamato
    mi hanno telefonato, hanno chiamato, dovevate chiamarmi, dovevate richiamarmi, doveva chiamarmi
    doveva richiamarmi, dovevano chiamarmi, dovevano richiamarmi, quando mi chiamate, quando mi richiamate
    ho ricevuto, ho perso, ricevo continuamente, ricevo chiamate, continuate a, nessuno mi ha
  `),
  text: phrases(`
    rispondetemi via sms, rispondimi via sms, rispondetemi per sms, rispondere via sms, rispondere per sms
    rispondere con un sms, risposta via sms, risposta per sms, scrivetemi via sms, scrivimi via sms, scrivetemi un sms
    scrivimi un sms, scrivermi via sms, mandatemi un sms, mandami un sms, mandarmi un sms, mi mandi un sms
    mi mandate un sms, inviatemi un sms, inviami un sms, inviarmi un sms, mi inviate un sms, mi invii un sms
    fatemi sapere via sms, avvisatemi via sms, contattatemi via sms, contattarmi via sms, continuare via sms
    continuare per sms, continuiamo via sms, proseguire via sms, meglio via sms, meglio per sms, preferisco via sms
    preferirei via sms, preferisco gli sms, via sms per favore, via sms grazie, via sms se possibile
    per sms per favore, messaggio sul cellulare, messaggio sul telefono, messaggio sul telefonino, devo andare via
    devo andare ora, devo andare adesso, ora devo andare, adesso devo andare, scusa devo andare, scusate devo andare
    devo andare al lavoro, devo andare a lavoro, devo scappare, devo uscire ora, devo uscire adesso, devo lasciarvi
    devo lasciarti, devo staccare, devo chiudere la chat, devo chiudere la pagina, devo chiudere ora, chiudo la chat
    chiudo la pagina, chiudo la finestra, esco dalla chat, lascio la chat, non posso restare, non posso rimanere
    non posso aspettare qui, non posso aspettare in chat, non riesco ad aspettare qui
  `),
  notText: phrases(`
    ho ricevuto, ho già ricevuto, ricevo, mai ricevuto, non mi è arrivato, mi è arrivato, è arrivato, perché mi mand*
    perché mi invi*, non mandatemi, non inviatemi, non mandate, non inviate, non voglio, niente sms, basta sms
    smettete, mi avete mandato, mi avete inviato, mi ha mandato
  `),
  refund: phrases(`
    rimbors*, rinbors*, rimbos*, rimborz*, riaccredit*, riaccrediti, i miei soldi, miei soldi, i soldi indietro
    soldi indietro, indietro i soldi, soldi dietro, dietro i soldi, indietro il denaro, il mio denaro, riavere i soldi
    riavere il denaro, rivoglio i soldi, ridatemi, ridarmi i soldi, restituirmi, restituitemi, restituzione
    restituzioni, restituire, ho restituito, abbiamo restituito, restituito la merce, restituisco, storno, stornat*
    ho reso, abbiamo reso, aver reso, il reso, un reso, mio reso, miei resi, del reso, dei resi, i resi, al reso
    sul reso, fare reso, per reso, reso di, reso del, reso effettuato, ho rispedito, abbiamo rispedito, ho rimandato
    rimandato indietro, rispedito indietro, mandato indietro, rispedire, rimandare indietro
  `),
  refundStatus: phrases(`
    dove, a che punto, che punto, quando, entro quando, ancora, non ancora, non ho ricevuto, non ho visto
    non ho avuto, non mi è, non mi avete, non è arrivato, non è stato, non è ancora, non arriva, mai arrivato
    mai ricevuto, non vedo, non lo vedo, non risulta, non compare, non c'è, sto aspettando, aspetto, aspettando
    aspettare, attendo, attendere, attesa, tarda, ritardo, quanto tempo, quanto ci vuole, quanto ci mette, quanto devo
    quanti giorni, tempi, tempistiche, stato, notizie, novità, aggiornamenti, aggiornamento, arriva, arriverà
    arrivato, arrivare, arrivati, ricevo, riceverò, ricevuto, ricevere, accreditato, accreditati, elaborato
    effettuato, che fine, manca, mancano, sparito, spariti, perso, settimane fa, da settimane, da giorni, sapere se
  `),
  refundPolicy: phrases(`
    come faccio a chiedere, come faccio a restituire, come faccio a fare, come faccio a richiedere
    come faccio ad avere, come faccio ad ottenere, come faccio per, come faccio il reso, come faccio un reso
    come posso chiedere, come posso restituire, come posso avere, come posso ottenere, come posso richiedere
    come posso fare, come posso rendere, come si fa, come si chiede, come si restituisce, come funziona
    come funzionano, come ottengo, come chiedo, come richiedo, come restituisco, come avviene, posso restituire
    posso rendere, posso avere un rimbors*, posso avere il rimbors*, posso chiedere, posso richiedere, posso ottenere
    posso fare il reso, posso fare un reso, posso essere rimbors*, posso farmi rimborsare, si può, è possibile
    vorrei un rimbors*, vorrei il rimbors*, vorrei essere rimbors*, vorrei restituire, vorrei rendere
    vorrei fare un reso, vorrei fare il reso, vorrei chiedere, vorrei richiedere, voglio un rimbors*
    voglio il rimbors*, voglio essere rimbors*, voglio restituire, voglio rendere, voglio fare un reso
    voglio i miei soldi, voglio indietro i, rivoglio, ridatemi, esigo, pretendo, chiedo il rimbors*
    chiedo un rimbors*, chiedere il rimbors*, chiedere un rimbors*, richiedo il rimbors*, richiedo un rimbors*
    richiedere il rimbors*, richiedere un rimbors*, ho diritto, diritto di recesso, diritto al, diritto di reso
    politica di, politica sui, condizioni di reso, condizioni per, rimborsate, fate rimborsi, accettate resi
  `),
  greeting: phrases(`
    ciao, buongiorno, buonasera, buon, giorno, buona, sera, salve, buondì, pomeriggio, buonpomeriggio, hey, ehi, ei
    hello, saluti, a, tutti, voi, gentile, gentili, servizio, clienti, bot, pronto
  `),
  goodbye: phrases(`
    grazie, grazie mille, grazie tante, mille grazie, tante grazie, molte grazie, grazie infinite, grazie di tutto
    grazie di cuore, grazie davvero, grazie a te, grazie a voi, grazie a lei, grazie ancora, grz, grazie per l'aiuto
    grazie dell'aiuto, grazie mille per l'aiuto, grazie per la risposta, grazie della risposta
    grazie per l'informazione, grazie per le informazioni, grazie dell'informazione, grazie per l'assistenza
    grazie per la disponibilità, grazie per il supporto, grazie e buona giornata, grazie e buona serata, vi ringrazio
    ti ringrazio, la ringrazio, ringrazio, gentilissimo, gentilissima, gentilissimi, perfetto grazie, ottimo grazie
    ok grazie, ok grazie mille, arrivederci, arrivederla, buona giornata, buona serata, buona notte, buonanotte
    buon weekend, buon fine settimana, buon lavoro, buon proseguimento, a presto, alla prossima, ci sentiamo
    ciao ciao, addio, cordiali saluti, distinti saluti, è tutto, è tutto grazie, tutto qui, questo è tutto
    per ora è tutto, basta così, a posto così, sono a posto, siamo a posto, tutto a posto grazie, nient'altro
    niente altro, nient altro, no nient'altro, non mi serve altro, non ho altre domande, non ho bisogno di altro
  `),
  yes: phrases(`
    sì, sisi, sissi, certo, certamente, sicuro, sicuramente, ok, okay, okey, va, bene, d'accordo, d, accordo
    volentieri, perfetto, esatto, esattamente, assolutamente, giusto, procedi, proceda, procediamo, pure, grazie
    mille, per, favore, piacere, cortesia, voglio, vorrei, ora, adesso, subito, magari, ovvio, ovviamente
    naturalmente, fallo, confermo, yes, il, momento, serve, bisogno
  `),
  no: phrases(`
    no, nono, nope, nah, non, mai, macché
  `),
};
