/** Owns what people say to the bot in Romanian. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const romanian: Phrasebook = {
  language: 'ro',
  human: phrases(`
    om real, om adevărat, om viu, om în carne, om normal, oameni reali, oameni adevărați, un om real, cu un om, cu om
    cu oameni, vreau un om, vreau om, vreau oameni, doresc un om, aș vrea un om, nevoie de un om, nevoie de om
    un om vă rog, un om te rog, un om de la, dați mi un om, dă mi un om, un om care să, uman, umană, ființă umană
    ființe umane, ajutor uman, asistență umană, suport uman, persoană reală, persoană adevărată, persoană umană
    persoană fizică, persoană în carne, persoane reale, cu o persoană, o persoană vă rog, o persoană te rog
    o persoană de la, o persoană care să mă ajute, vreau o persoană, nevoie de o persoană, operator uman
    operator vă rog, operator te rog, operator real, un operator, vreau operator, cu operatorul, unui operator
    agent uman, agent real, agent live, vreau agent, vreau un agent, aș vrea un agent, cu un agent, la un agent
    unui agent, nevoie de un agent, dați mi un agent, agent vă rog, un consultant, un consilier, consultant uman
    reprezentant, reprezentantul, un reprezentant, unui reprezentant, un asistent uman, un coleg, o colegă, unui coleg
    un angajat, un responsabil, un supervizor, un superior, superiorul, șeful, un manager, managerul, vorbesc cu
    vorbesc … cu cineva, vorbesc … cu un om, vorbesc … cu un operator, vorbi … cu cineva, vorbi … cu un om
    vorbi … cu un operator, vorbi cu cineva, vorbi cu un, vorbi cu o, vorbi cu voi, vorbi cu dvs
    vorbi cu dumneavoastră, vorbi cu serviciul, vorbi cu suportul, vorbi cu relații, vorbim cu un, să vorbim cu
    cu cine pot vorbi, cu cine pot să vorbesc, cu cine vorbesc pentru, cu cine aș putea, vreau să vorbesc
    aș vrea să vorbesc, as dori să vorbesc, doresc să vorbesc, trebuie să vorbesc, pot să vorbesc, aș putea vorbi
    am nevoie să vorbesc, prefer să vorbesc, discut cu, discuta cu cineva, discuta cu un, discuta cu o, să discut
    vreau să discut, discuție cu cineva, discuție cu un, scriu cu cineva, chat cu cineva, chat cu un, chat live
    comunic cu cineva, comunica cu un, iau legătura cu, lua legătura cu, luați legătura cu mine, legătura cu cineva
    legătura cu un operator, legătura cu un om, legătura cu un coleg, legătura cu un consultant, legătura cu un agent
    legătura cu serviciul, legătura cu suportul, fă mi legătura, faceți mi legătura, îmi faceți legătura
    îmi faci legătura, îmi puteți face legătura, îmi poți face legătura, pune mă în legătură, puneți mă în legătură
    mă puneți în legătură, mă pui în legătură, mă puteți pune în legătură, dă mi pe cineva, dați mi pe cineva
    dă mi un operator, dați mi un operator, transferă mă, transferați mă, mă transferați, mă transferi
    mă puteți transfera, mă poți transfera, să fiu transferat la, să fiu transferată la, redirecționați mă
    redirecționează mă, conectați mă, conectează mă, mă conectați, mă poți conecta, mă puteți conecta
    contactez pe cineva, contacta pe cineva, contactez un, contactez serviciul, contactez suportul, contacta serviciul
    contacta suportul, contacta un, contactez relații, apela la cineva, este cineva acolo, e cineva acolo
    este cineva aici, e cineva aici, e cineva pe, este cineva pe, cineva acolo, mă poate ajuta cineva
    poate cineva să mă, poate să mă ajute cineva, mă ajută cineva, mă ajute cineva, cineva să mă ajute
    cineva care să mă ajute, cineva care mă poate, cineva mă poate ajuta, mă poate cineva ajuta, îmi răspunde cineva
    răspunde cineva, cineva real, cineva de la voi, cineva de la suport, cineva de la relații, cineva din echipă
    cineva competent, vreau pe cineva, nevoie de cineva, relații clienți vă rog, relații cu clienții vă rog
    serviciul clienți vă rog, serviciu clienți vă rog, suport clienți vă rog, asistență clienți vă rog
    cu relații clienți, cu relațiile cu clienții, cu serviciul clienți, cu serviciul de relații, cu suportul
    vreau relații clienți, vreau serviciul clienți, vreau suport uman, nu un robot, nu un bot, nu cu un robot
    nu cu un bot, nu cu robotul, nu cu roboți, nu vreau robot, nu vreau bot, nu vreau un robot, nu vreau un bot
    nu vreau roboți, nu vreau boți, nu vreau robotul, fără robot, fără roboți, fără bot, fără boți
    m am săturat de robot*, m am săturat de bot*, m am saturat sa vorbesc, sătul de robot*, sătulă de robot*
    sătul de bot*, sătulă de bot*, gata cu robot*, ajunge cu robot*, oprește robotul, opriți robotul, oprește botul
    nu răspunsuri automate, nu mesaje automate, nu vreau răspunsuri automate, nu vreau mesaje automate, urăsc roboții
  `),
  notHuman: phrases(`
    ești om, ești un om, ești uman, ești umană, ești o persoană, ești robot, ești un robot, ești bot, ești un bot
    ești real, ești reală, sunteți om, sunteți un, sunteți o persoană, sunteți robot, sunteți bot
    vorbesc cu un robot sau, vorbesc cu un bot sau, vorbesc cu un om sau, vorbesc cu o persoană sau
    vorbesc cu o persoană reală sau, cu cine vorbesc aici, oare vorbesc, e un robot, este un robot, e un om
    este un om, uman sau, om sau robot, om sau bot, am vorbit, am mai vorbit, am discutat, am mai discutat
    am luat legătura, am contactat, am scris, am sunat, vorbeam cu, vorbisem, mi a spus, mi a zis, mi s a spus
    mi s a zis, mi au spus, mi au zis, mi a promis, mi s a promis, mi a confirmat, mi a răspuns, mi au răspuns
    m a asigurat, m au asigurat, m a anunțat, ne a spus, ne a zis, a spus că, a zis că, a promis că, au spus că
    au zis că, operatorul a, operatorul mi, operatoarea mi, operatoarea a, reprezentantul a, reprezentantul mi
    nu vreau să vorbesc cu nimeni, nu vreau să vorbesc cu un om, nu vreau să vorbesc cu o persoană
    nu vreau să vorbesc cu cineva, nu vreau să vorbesc cu un operator, nu vreau să vorbesc cu un agent
    nu vreau să vorbesc cu un consultant, nu vreau să vorbesc cu oameni, nu doresc să vorbesc cu nimeni
    nu doresc să vorbesc cu un operator, nu vreau operator, nu vreau un operator, nu vreau un om, nu vreau un agent
    nu vreau o persoană, nu vreau să fiu transferat*, cu nimeni, nu am nevoie de un, nu am nevoie de o persoană
    nu am nevoie de operator, nu am nevoie de om, nu am nevoie să vorbesc, n am nevoie de un, n am nevoie să vorbesc
    nu e nevoie, nu este nevoie, nu trebuie să vorbesc, fără să vorbesc, fără a vorbi, nu mă transfera
    nu mă transferați, e obligatoriu, este obligatoriu, e necesar să, este necesar să, chiar trebuie să vorbesc
    trebuie neapărat să, eroare umană, resursa umană, cu magazinul, cu vânzătorul, cu banca, cu banca mea, cu curierul
    cu soțul, cu soția, cu un prieten, cu o prietenă, contacta un vânzător, un agent imobiliar, un agent de, șeful meu
  `),
  callback: phrases(`
    sunați mă, sună mă, sunatima, să mă sunați, să mă suni, să mă sune, mă sunați, mă suni, mă sună cineva
    mă puteți suna, mă poți suna, mă poate suna, mă poate … suna, mă poate … contacta telefonic, mă pot suna
    m ați putea suna, m ar putea suna, ați putea să mă sunați, să fiu sunat, să fiu sunată, sunați mă înapoi
    să mă sunați înapoi, sunați înapoi, sună mă înapoi, apelați mă, apelează mă, mă apelați, să mă apelați
    să mă apeleze, mă puteți apela, să fiu apelat, să fiu apelată, apel înapoi, apelați înapoi, telefonați mi
    telefonează mi, să mi telefonați, să îmi telefonați, dați mi un telefon, dă mi un telefon, îmi dați un telefon
    îmi dă cineva un telefon, să mi dați un telefon, să îmi dați un telefon, dați mi un apel, dă mi un apel
    dați mi un bip, contactați mă telefonic, contactați mă prin telefon, contactați mă la telefon
    contactați mă la numărul, contactați mă pe telefon, să mă contactați telefonic, să fiu contactat telefonic
    să fiu contactată telefonic, mă puteți contacta telefonic, mă contactați telefonic, mă contactați la
    reveniți cu un apel, reveniți cu un telefon, reveniți telefonic, programa un apel, programez un apel
    programați un apel, rezerva un apel, rezerv un apel, solicit un apel, solicita un apel, cere un apel, cer un apel
    vreau un apel, doresc un apel, aș vrea un apel, aș dori un apel, primesc un apel, primi un apel
    apel telefonic vă rog, apel de la voi
  `),
  notCallback: phrases(`
    nu mă sunați, nu mă suna, nu mă suni, nu mă sune, nu mă mai sun*, să nu mă, nu mă apela*, nu mă mai apel*
    nu mai sunați, nu vreau să fiu, nu vreau să mă, nu doresc să fiu, nu doresc să mă, nu vreau apel*
    nu vreau telefoane, nu doresc apeluri, nu e nevoie, nu este nevoie, nu trebuie să mă, de ce mă, de ce m
    m ați sunat, m a sunat, m au sunat, m ai sunat, m ați apelat, m a apelat, m au apelat, ați sunat, mi a telefonat
    trebuia să, trebuiau să, urma să, când mă sunați, când mă sună, am primit, primesc apeluri, primesc telefoane
    nimeni nu m, nu m a, nu m ați, nu m au, ați promis, mi s a promis, încetați, încetează, opriți apelurile
    opriți vă, tot mă sun*, continuați să, mă tot sun*
  `),
  text: phrases(`
    trimiteți mi un sms, trimite mi un sms, trimiteți mi sms, trimite mi sms, îmi trimiteți un sms, îmi trimiteți sms
    îmi trimiți un sms, îmi puteți trimite un sms, îmi poți trimite un sms, să mi trimiteți un sms
    să îmi trimiteți un sms, dați mi un sms, dați mi sms, dă mi un sms, dă mi sms, îmi dați un sms, un sms vă rog
    un sms te rog, răspundeți mi prin sms, răspundeți prin sms, răspunde mi prin sms, răspundeți mi pe sms
    răspuns prin sms, scrieți mi prin sms, scrie mi prin sms, scrieți mi un sms, scrieți mi pe telefon
    scrie mi pe telefon, scrieți mi pe mobil, anunțați mă prin sms, contactați mă prin sms, prin sms vă rog
    prin sms te rog, pe sms vă rog, prefer prin sms, prefer sms, aș prefera prin sms, mai bine prin sms
    mai bine un sms, continua prin sms, continuăm prin sms, continui prin sms, mesaj pe telefon, mesaj pe mobil
    mesaj text vă rog, trebuie să plec, tre să plec, trebuie să ies, trebuie să fug, trebuie să mă duc
    trebuie să las chatul, trebuie să închid chatul, trebuie să închid pagina, trebuie să închid acum
    eu trebuie să plec, închid chatul, închid pagina, închid fereastra, închid conversația, ies din chat
    părăsesc chatul, nu pot rămâne, nu pot sta aici, nu mai pot sta, nu pot aștepta aici, nu pot să aștept aici
    plec acum, plec la muncă, plec la serviciu, plec la job
  `),
  notText: phrases(`
    am primit, n am primit, primesc, nu mi trimite*, nu îmi trimite*, nu mi mai trimite*, nu îmi mai trimite*
    nu trimite*, nu vreau, nu doresc, fără sms, de ce, mi ați trimis, mi a trimis, încetați, opriți, nu a venit
    nu a ajuns, n a venit
  `),
  refund: phrases(`
    rambursar*, rambursat*, rambursez*, rambursea*, rambursa, rambursăm, rambursâre, banii înapoi, bani înapoi
    înapoi banii, înapoi bani, banii mei, bănuții înapoi, retur, returul, returului, retururi, retururile, returna
    returnat*, returnare*, returnez, returnezi, returnează, returnăm, returnari, restituire*, restituit*, restitui
    restituiți, restituie, refund, refundul, refundare, am trimis înapoi, trimis înapoi, trimit înapoi, trimite înapoi
    storn*
  `),
  refundStatus: phrases(`
    unde, când, cind, încă, tot nu, nu am primit, n am primit, nu mi a, nu mi au, nu a ajuns, nu au ajuns, nu a intrat
    nu au intrat, n au intrat, nu apare, nu apar, nu văd, nu a venit, nu au venit, n au venit, n a venit, n a ajuns
    n au ajuns, nici acum, nici până acum, nu s a, nu s au, aștept, așteptat, așteptare, așteptăm, cât durează
    cât mai durează, cât timp, câte zile, în cât timp, cât trebuie să, durează, întârziere, întârzie, întârziat
    întârziată, stadiu, stadiul, status, statusul, starea, situația, ce se întâmplă, ce s a întâmplat, ce e cu
    ce se aude, ajunge, ajung, ajuns, primesc, primi, primit, intră, intrat, virat, virați, procesat*, se procesează
    lipsește, lipsesc, pierdut, pierduți, vești, noutăți, nicio veste, veste, săptămâni, de o lună
  `),
  refundPolicy: phrases(`
    cum pot returna, cum pot să returnez, cum pot cere, cum pot să cer, cum pot solicita, cum pot să solicit
    cum pot primi, cum pot obține, cum pot să obțin, cum pot face, cum pot să fac, cum returnez, cum fac retur
    cum fac un retur, cum fac returul, cum fac să returnez, cum fac să primesc, cum fac o, cum solicit, cum cer
    cum funcționează, cum se face, cum se returnează, cum obțin, cum procedez, pot returna, pot să returnez, pot cere
    pot să cer, pot solicita, pot să solicit, pot face retur, pot să fac retur, pot primi banii, pot să primesc banii
    pot obține, se poate returna, se poate face retur, este posibil să returnez, e posibil să returnez, e posibilă
    este posibilă, vreau o rambursare, vreau rambursare, vreau rambursarea, vreau să returnez, vreau să fac retur
    vreau să fac un retur, vreau banii, vreau bani înapoi, vreau să mi returnați, vreau să îmi returnați
    vreau să fiu rambursat*, aș vrea să returnez, aș vrea o rambursare, aș vrea să cer, aș vrea să fac, aș vrea banii
    aș dori să returnez, aș dori o rambursare, aș dori rambursarea, aș dori să fac, aș dori să solicit
    doresc să returnez, doresc o rambursare, doresc returnarea, doresc rambursarea, doresc să fac, doresc să solicit
    vreau să solicit, vreau să cer, solicit, cer rambursarea, cer banii, cer o rambursare, am dreptul, am drept
    dreptul la, drept de retur, dreptul de, drept de retragere, politica de, condiții de, condițiile de
    acceptați retur*, faceți rambursări, oferiți rambursări
  `),
  greeting: phrases(`
    bună, ziua, seara, dimineața, salut, salutare, servus, hei, hey, alo, noroc, neața, bine, tuturor, hello, hi, bot
    stimată, echipă, o, zi, bun, găsit, vă, ceau
  `),
  goodbye: phrases(`
    mulțumesc, mulțumesc mult, mulțumesc frumos, mulțumim, mulțumim mult, mulțumesc pentru ajutor
    mulțumesc mult pentru ajutor, mulțumesc de ajutor, mulțumesc pentru răspuns, mulțumesc pentru informație
    mulțumesc pentru informații, mulțumesc pentru tot, vă mulțumesc, vă mulțumesc mult, vă mulțumesc pentru ajutor
    vă mulțumim, îți mulțumesc, îți mulțumesc mult, mersi, mersi mult, mersi frumos, mersi fain, mersi de ajutor
    mersi pentru ajutor, mersi pentru tot, ms mult, mulțam, mulțam fain, multumesc anticipat, ok mulțumesc, ok mersi
    perfect mulțumesc, perfect mersi, super mulțumesc, super mersi, excelent mulțumesc, sunteți foarte amabili
    vă sunt recunoscător, vă sunt recunoscătoare, la revedere, pa pa, o zi bună, o zi frumoasă, o zi bună să aveți
    zi frumoasă, o seară bună, o seară frumoasă, seară frumoasă, noapte bună, numai bine, toate cele bune, toate bune
    pe curând, weekend plăcut, un weekend plăcut, cu stimă, spor la treabă, asta e tot, asta este tot, asta era tot
    asta a fost tot, atât, doar atât, atâta tot, atât mulțumesc, atât am vrut să știu, nimic altceva, nu altceva
    nu mai am întrebări, nu mai am nevoie de nimic, nu mai am nevoie, nu mai este nevoie, m am lămurit, e ok mersi
    s a rezolvat
  `),
  yes: phrases(`
    da, dap, daa, sigur, desigur, ok, okay, okey, bine, în, regulă, de, acord, vreau, doresc, dori, vrea, aș, mi, ar
    plăcea, te, vă, rog, perfect, exact, corect, normal, firește, bineînțeles, evident, absolut, mersi, mulțumesc
    frumos, acum, cu, plăcere, haide, hai, confirm, așa, e, este, mult, nevoie, trebuie, momentan, clar
  `),
  no: phrases(`
    nu, nuu, nup, ba, niciodată, nicidecum, deloc, nici
  `),
};
