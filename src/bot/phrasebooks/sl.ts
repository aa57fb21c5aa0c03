/** Owns what people say to the bot in Slovenian. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const slovenian: Phrasebook = {
  language: 'sl',
  human: phrases(`
    človek, človeka, človekom, človeku, živ človek, človeško pomoč, človeške pomoči, svetovalec, svetovalca, svetovalcem, svetovalcu
    svetovalka, svetovalko, svetovalci, operater, operaterja, operaterjem, operaterju, operaterka, operaterko, z agentom
    agenta prosim, uslužbenec podpore, uslužbenca, uslužbencem, uslužbenko, z zaposlenim, z zaposleno, enega zaposlenega
    vašega zaposlenega, z referentom, referenta, s sodelavcem, s sodelavko, vašega sodelavca, vašo sodelavko, z nadrejenim
    z nadrejeno, nadrejenega, z vodjo, vodjo prosim, vodjo izmene, s šefom, šefa prosim, s predstavnikom, predstavnika, predstavnico
    strokovnjakom, živo osebo, živa oseba, pravo osebo, prava oseba, resnično osebo, resnična oseba, fizično osebo, z osebo
    s pravim, z živim, z nekom govor*, z nekom pogovor*, z nekom se, z nekom pisati, z nekom klepetati, z nekom poklepetati
    z nekom povezati, z nekom ki, z nekom od, z nekom iz podpore, z nekom iz ekipe, z nekom iz vaš*, z nekom v živo, z nekom drugim
    z nekom pravim, z nekom živim, z nekom pametnim, govoriti z nekom, govorim z nekom, govoril z nekom, govorila z nekom
    pogovoriti z nekom, pogovoril z nekom, pogovorila z nekom, pogovorim z nekom, pogovor z nekom, pogovarjati z nekom
    pogovarjal z nekom, pogovarjala z nekom, klepetati z nekom, pišem z nekom, povezati z nekom, poveže z nekom, povežete z nekom
    s kom lahko, s kom bi lahko, s kom se lahko, s kom naj, s kom od vas, na koga se lahko, na koga naj, h komu se lahko
    s kom govoriti, s kom pogovoriti, s kom pogovorim, s kom govorim o, kdo od vas, nekdo od vas, nekdo iz podpore, nekdo iz ekipe
    koga od vas, nekoga od vas, nekoga iz podpore, nekoga ki mi, nekoga ki bi, nekoga drugega, nekoga živega, nekoga pravega
    dajte mi nekoga, dajte mi koga, daj mi nekoga, lahko kdo pomaga, kdo pomagal, kdo pomagati, pomaga kdo, mi lahko kdo
    mi kdo pomaga, naj mi kdo, naj mi nekdo pomaga, je kdo tam, je kdo tu, je kdo tukaj, je tam kdo, je tu kdo, je tukaj kdo
    a je kdo, ali je kdo, sploh kdo, kdo živ, mi kdo odgovori, mi bo kdo odgovoril, bo kdo odgovoril, kdo to bere, povežite me
    poveži me, me povežete, me povežite, me poveži, me povezati, me povežeš, prevežite, preveži, me prevežete, me prevezati
    vežite me, zveži me, zvežite me, me zvežete, povezavo s človekom, povezavo z, vzpostavite stik z, preusmerite me, me preusmerite
    preusmeri me, predajte me, me predate, predajte naprej človeku, posredujte me, eskaliraj, eskalirajte, stik s podporo
    stik z vašo, stik s človekom, stik z nekom, kontakt podpore, kontaktirati podporo, kontaktiram podporo, s podporo, na podporo
    z vašo podporo, s službo za stranke, službo za stranke, podporo strankam, podpora strankam prosim, pomoč uporabnikom prosim
    s centrom za pomoč, z vašo ekipo, pogovor v živo, klepet v živo, klepeta v živo, govoriti v živo, podporo v živo, pomoč v živo
    osebno podporo, nočem bota, nočem robota, nočem govoriti z botom, nočem govoriti z robotom, nočem govoriti s strojem
    nočem govoriti z avtomatom, nočem pisati z botom, nočem pisati z robotom, nočem se pogovarjati z botom
    nočem se pogovarjati z robotom, nočem se pogovarjati s strojem, nočem klepetati z botom, več pogovarjati z botom
    več pogovarjati z robotom, več pisati z botom, več govoriti z botom, ne želim bota, ne želim robota, ne želim govoriti z botom
    ne želim govoriti z robotom, ne želim pisati z botom, ne želim se pogovarjati z botom, ne želim se pogovarjati z robotom
    ne bom se pogovarjal z botom, ne bom se pogovarjala z botom, ne z botom, ne z robotom, ne z avtomatom, ne s strojem, ne bot
    ne robot, ne bota, ne robota, noben bot, brez bota, brez botov, brez robota, dovolj bota, dovolj botov, dovolj imam bota
    dovolj imam botov, dovolj imam robotov, dovolj imam robota, sit bota, sita bota, namesto bota, namesto robota, sovražim bote
    izklopite bota, neumni bot, bedni bot, butasti bot, bot mi ne pomaga, bot ne pomaga
  `),
  notHuman: phrases(`
    ste človek, si človek, človek ste, človek si, ste bot, si bot, ste robot, si robot, ste pravi, si pravi, ste prava, si prava
    ste živ, ste živi, si živ, si živa, ste res, si res, je to človek, je to bot, je to robot, to je bot, to je človek, človek ali
    bot ali, robot ali, ali človek, človekom ali, ali s človekom, a govorim, ali govorim, govorim s človekom ali, govorim z botom
    govorim z robotom, govorim s pravim, govorim z živim, govorim z operaterjem, se pogovarjam s, se pogovarjam z, pogovarjam se s
    pogovarjam se z, pišem s človekom, pišem z botom, si pišem, s kom govorim, s kom pišem, s kom se pogovarjam, govoril sem
    govorila sem, sem govoril, sem govorila, sem že govoril, sem že govorila, sem včeraj govoril, sem včeraj govorila, smo govorili
    govorili smo, sem se pogovarjal*, pogovarjal* sem, sem se pogovoril*, je govoril*, je že govoril*, pisal sem, pisala sem
    sem pisal, sem pisala, klical, klicala, klicali, kontaktiral sem, kontaktirala sem, rekel, rekla, rekli, povedal, povedala
    povedali, obljubil, obljubila, obljubili, zatrdil*, zagotovil*, napisal*, svetoval, svetovala, dejal, dejala, zakaj me je
    z nikomer, nikomer, nočem govoriti s človekom, nočem govoriti z ljudmi, nočem govoriti z nekom, nočem govoriti z operater*
    nočem govoriti s svetoval*, nočem se pogovarjati s človekom, nočem se pogovarjati s svetoval*, nočem se pogovarjati z operater*
    nočem človeka, nočem svetoval*, nočem operater*, nočem nikogar, ne želim govoriti s človekom, ne želim govoriti s svetoval*
    ne želim govoriti z operater*, ne želim človeka, ne želim svetoval*, ne želim operater*, ne potrebujem, ni treba, ni potrebno
    ne vežite, ne povezujte, ne povežite, ne prevežite, ne preusmerjajte, ali moram, a moram, moram zaradi, moram za to
    je treba govoriti, treba govoriti, treba poklicati, je nujno, moram govoriti z nekom da, moram govoriti s človekom da
    brez človeka, brez pogovora, sem zaposlen*, zamenjal* sem operater*, sem zamenjal* operater*, drugega operaterja
    novega operaterja, mobilnega operaterja, s kurirjem, z dostavljavcem, s prodajalcem, s prodajalko, s trgovino, v trgovini
    z banko, drug človek, drugega človeka, vsak človek, kot človek, človekove pravice, človek ne more, človek ne ve, človek bi
    da človek, lahko človek
  `),
  callback: phrases(`
    pokličite me, pokliči me, pokličite, pokličite nazaj, me pokličite, me pokliči, me pokliče, me pokličejo, kdo pokliče
    naj me pokliče, naj me kdo, naj me nekdo, če bi me poklicali, da me pokliče, da me kdo pokliče, da me nekdo pokliče
    da me pokličete, me kličite, kličite me, klic nazaj, povratni klic, povratnega klica, povratnem klicu, za klic, prosim klic
    želim klic, naročim klic, naročiti klic, naročil klic, naročila klic, rezervirati klic, rezerviral klic, rezervirala klic
    rezerviram klic, dogovoriti za klic, dogovoril za klic, dogovorila za klic, dogovorim za klic, dogovor za klic
    dogovoriti telefonski, telefonski pogovor prosim, telefonski razgovor, želim telefonski, zavrtite me, zavrti me, zavrtite mojo
    kontaktirajte me po telefonu, javite se mi po telefonu, pokličite po telefonu, kontakt po telefonu, pokličete, poklicati
    me … pokliče, bi me … poklical*, me … poklical*
  `),
  notCallback: phrases(`
    ne kličite, ne kliči, ne klicati, ne pokličite, ne pokliči, nehajte, prenehajte, ne želim klica, ne želim klicev
    ne želim telefon*, ne želim da me, ne želim da mi, nočem klica, nočem klicev, nočem telefon*, nočem da me, nočem da mi, ni treba
    ni potrebno, ne rabim, ne potrebujem, zakaj me, zakaj kličete, zakaj ste, zakaj nihče, kdo me, klicali ste, ste me klicali
    ste me včeraj, me je klical*, me je poklical*, me je včeraj, me je nekdo, so me klicali, so me poklicali, ste me poklicali
    poklicali ste, niste poklicali, niste me, me niste, me ni nihče, nihče me, nihče ni, ni poklical*, kdaj me, kdaj boste, kdaj bo
    obljubil*, naj bi me poklical*, bi me morali, bi morali poklicati, bi me moral, bi me morala, vas poklicati, lahko pokličem
    vas pokličem, naj pokličem, poskusil*, poskušal*
  `),
  text: phrases(`
    po sms, prek sms, preko sms, pošljite sms*, pošljite mi sms*, pošlji sms*, pošlji mi sms*, poslati sms*, poslati mi sms*
    poslali sms*, mi poslali sms*, pišite sms*, napišite sms*, napišite mi sms*, raje sms*, sms prosim, prosim sms*
    odgovorite z sms*, odgovor z sms*, odgovor po sms*, odgovor na sms*, odgovore na sms*, odgovorite na sms*, sporočite z sms*
    sporočilo na telefon, sporočilo na mobitel, odgovor na telefon, odgovor na mobitel, odgovorite na mobitel, pišite mi na mobitel
    pišite mi na telefon, pošljite na mobitel, pošljite mi na mobitel, kratko sporočilo, kratkim sporočilom, moram iti, moram že iti
    moram zdaj iti, zdaj moram iti, moram oditi, moram teči, moram letet, moram leteti, moram bežati, moram končati
    moram zaključiti, moram v službo, moram na delo, moram ven, zapiram klepet, zapiram chat, zapiram stran, zapiram okno, zaprl bom
    zaprla bom, bom zaprl stran, bom zaprla stran, ne morem čakati, ne morem več čakati, ne morem dlje čakati, nimam časa čakati
  `),
  notText: phrases(`
    ali moram, a moram, zakaj moram, zakaj bi, moram iti na banko, moram iti v banko, moram iti na pošto, moram iti v trgovino
    moram iti v poslovalnico, ne pošiljajte, ne pošiljaj, nočem sms*, ne želim sms*, nehajte, prenehajte, nisem dobil*
    nisem prejel*, ni prišel
  `),
  refund: phrases(`
    vračil*, povračil*, povrn*, vrnil*, vrniti, vrnjen*, vrnem, vrnete, vrnejo, vrnite, vračam, vračate, vračal*, denar nazaj
    nazaj denar, denarja nazaj, moj denar, mojega denarja, nazaj moj denar, refund, refundacij*, poslal* nazaj, poslal* sem nazaj
    nazaj poslal*, dobropis*, dnar nazaj
  `),
  refundStatus: phrases(`
    kje, kdaj, kam, še ni, še nisem, še vedno, še zmeraj, še nič, še kar, še čakam, ni še, nič še, kako dolgo, kolk časa, koliko dni
    koliko časa, koliko še, ni prišl*, ni prispel*, ni prejet*, nisem dobil*, nisem prejel*, nisem videl*, ga ni, ni ga, ni na, ni bilo
    ne vidim, nimam, čakam, čakamo, čakati, čakal*, stanje, status*, kaj je z, kaj je s, kaj se dogaja, kako kaže, prispe, prispel*
    pride, prišl*, dobim, dobil* bom, bom dobil*, zamuja, zamud*, manjka, izginil*, preverite, preveriti, preverim, izplačan*, nakazan*
    obdelan*, obdelav*, pred tednom, tedni, tednoma, tedne, tednov
  `),
  refundPolicy: phrases(`
    kako vrnem, kako lahko vrnem, kako naj vrnem, kako vrniti, kako se vrne, kako poteka, kako deluje, kako zahtevam
    kako lahko zahtevam, kako zaprosim, kako dobim denar, kako dobim vračilo, kako pošljem nazaj, lahko vrnem, lahko to vrnem
    lahko še vrnem, lahko vrnemo, lahko dobim vračilo, lahko dobim denar, lahko zahtevam, lahko pošljem nazaj, lahko odstopim
    je mogoče vrniti, je možno vrniti, se da vrniti, možno vračilo, želim vrniti, želim to vrniti, želim vračilo, želim denar
    želim nazaj, hočem vrniti, hočem vračilo, hočem denar, hočem nazaj, rad bi vrnil, rada bi vrnila, rad bi to vrnil
    rada bi to vrnila, bi rad vrnil, bi rada vrnila, rad bi denar, rada bi denar, rad bi vračilo, rada bi vračilo, bi rad denar
    bi rada denar, zahtevam, prosim za vračilo, prosim za povračilo, vrnite mi, pogoji vračil*, pogoji za vračil*, pravila vračil*
    pravila za vračil*, politika vračil*, postopek vračil*, postopek za vračil*, pravica do, pravico do, odstop od, odstopiti od
    odstopim od, do kdaj lahko, koliko dni imam, koliko časa imam, imam časa, rok za vračilo, upravičen*
  `),
  greeting: phrases(`
    pozdravljeni, pozdravljen, pozdravljena, pozdrav, pozdravček, zdravo, živjo, živijo, žvijo, hej, hejla, oj, ojla, dober, dobro
    dan, jutro, večer, lep, lepo, popoldne, halo, hello, hi, čao, čau, vsi, vsem, vam, vas, spoštovani, pozdravljam, ekipa, bot
  `),
  goodbye: phrases(`
    hvala, hvala lepa, hvala lepo, lepa hvala, najlepša hvala, hvala vam, hvala vam lepa, hvala za pomoč, hvala lepa za pomoč
    najlepša hvala za pomoč, hvala za odgovor, hvala za informacijo, hvala za informacije, hvala za prijaznost, hvala za vse
    iskrena hvala, tisočkrat hvala, hvala enako, zahvaljujem se, se zahvaljujem, nasvidenje, na svidenje, na slišanje, adijo
    ajde adijo, čav, čaw, srečno, lep dan, lep dan še naprej, lep dan želim, lep večer, lep vikend, lep pozdrav, lp, lahko noč
    vse dobro, to je vse, to je bilo vse, to bi bilo vse, to bo vse, to je to, nič drugega, nič več, to bi bilo to
    nimam več vprašanj, ni več vprašanj, super hvala, odlično hvala, krasno hvala
  `),
  yes: phrases(`
    da, ja, jaa, jap, jep, seveda, v, redu, vredu, ok, okej, okay, prav, dobro, super, odlično, prosim, hvala, lepa, lepo, lahko, želim
    hočem, rad, rada, bi, z, veseljem, vsekakor, gotovo, zagotovo, točno, tako, drži, zdaj, takoj, mhm, strinjam, se, kar, vas, me, to
    treba, potrebe, najlepša
  `),
  no: phrases(`
    ne, nee, neee, nene, nikakor, nočem, ni, nobene, nikar
  `),
};
