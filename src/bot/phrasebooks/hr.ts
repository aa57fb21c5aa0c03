/** Owns what people say to the bot in Croatian. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const croatian: Phrasebook = {
  language: 'hr',
  human: phrases(`
    čovjek, čovjeka, čovjekom, čovjeku, covik, covika, živ čovjek, ljudska pomoć, ljudsku pomoć, ljudsku podršku, agenta, agentom
    agentu, agentica, agenticu, agenticom, operater, operatera, operaterom, operateru, operaterka, operaterku, operaterkom
    djelatnik, djelatnika, djelatnikom, djelatniku, djelatnica, djelatnicu, djelatnicom, sa zaposlenikom, zaposlenika podrške
    zaposlenikom, zaposlenicom, savjetnik, savjetnika, savjetnikom, savjetniku, savjetnica, savjetnicu, savjetnicom, službenika
    službenikom, službenicu, službenicom, referenta, referentom, referenticu, predstavnika, predstavnikom, predstavnicu, nadređenog
    nadređenoga, nadređenim, nadređenom, voditelja, voditeljem, voditeljicu, voditeljicom, sa šefom, s šefom, menadžera, menadžerom
    supervizora, supervizorom, s kolegom, s kolegicom, vašeg kolegu, vašu kolegicu, kolegom iz, stručnom osobom, živa osoba
    živu osobu, živom osobom, žive osobe, prava osoba, pravu osobu, pravom osobom, stvarna osoba, stvarnu osobu, stvarnom osobom
    fizičkom osobom, s osobom, s nekom osobom, sa živim, s pravim, sa stvarnim, s osobljem, s nekim razgovarati
    s nekim porazgovarati, s nekim pričati, s nekim popričati, s nekim se čuti, s nekim pisati, s nekim dopisivati, s nekim da
    s nekim tko, s nekim iz podrške, s nekim iz tima, s nekim iz vaš*, s nekim od, s nekim živim, s nekim pravim, s nekim drugim
    s nekim stručnim, s nekim kompetentnim, s nekim uživo, s nekim normalnim, s nekim spojiti, s nekim na kontakt
    s nekim razgovaram, razgovarati s nekim, razgovaram s nekim, razgovor s nekim, porazgovarati s nekim, popričati s nekim
    pričati s nekim, pričam s nekim, dopisivati s nekim, pisati s nekim, čuti s nekim, spojiti s nekim, spojite s nekim
    kontakt s nekim, kontaktirati nekoga, s kim mogu, s kim bih mogao, s kim bih mogla, s kim se mogu, s kim da, s kim se može
    kome se mogu, kome se može, kome se obrat*, kome da se, netko od vas, netko iz podrške, netko iz tima, netko živ, nekoga od vas
    nekoga iz podrške, nekoga živog, nekoga tko, nekog živog, nekog tko, nekoga drugog, dajte mi nekoga, dajte mi nekog
    daj mi nekoga, daj mi nekog, mi netko pomoći, netko pomoći, netko mi pomoći, netko pomogne, netko mi pomogne, neka mi netko
    ima li koga, ima li nekoga, ima li tko, ima li itko, ima koga, jel ima koga, jel ima nekog, je li netko tu, je li itko tu
    jel netko tu, jel itko tu, je li netko tamo, jel netko tamo, ima li živ*, netko ovo čita, čita li netko, itko odgovara
    netko odgovoriti, netko mi odgovori, spojite me, spojite, spoji me, me spojiti, me spojite, me spojili, me spojiš, prespojite me
    prespoji me, me prespojiti, me prespojite, prespojite, prebacite me, prebaci me, me prebaciti, me prebacite, me prebacili
    povežite me, me povezati, me povežete, preusmjerite me, me preusmjeriti, proslijedite me, me proslijediti, eskaliraj
    eskalirajte, spajanje s, stupiti u kontakt s, kontakt podrške, kontaktirati podršku, kontaktiram podršku, s podrškom
    s vašom podrškom, sa podrškom, na podršku, s korisničkom podrškom, sa korisničkom podrškom, korisničkom službom
    sa službom za korisnike, službu za korisnike, korisnička podrška molim, korisničku podršku molim, molim korisničku podršku
    želim korisničku podršku, trebam korisničku podršku, hoću korisničku podršku, s vašim timom, razgovor uživo, chat uživo
    chata uživo, podršku uživo, razgovarati uživo, pričati uživo, pomoć uživo, neću bota, neću robota, ne želim bota
    ne želim robota, ne želim razgovarati s botom, ne želim razgovarati s robotom, ne želim razgovarati sa strojem
    ne želim razgovarati s automatom, ne želim razgovarati s mašinom, ne želim pričati s botom, ne želim pričati s robotom
    ne želim pisati s botom, ne želim se dopisivati s botom, ne želim komunicirati s botom, ne želim komunicirati s robotom
    ne želim više s botom, više razgovarati s botom, više razgovarati s robotom, više pričati s botom, neću razgovarati s botom
    neću razgovarati s robotom, neću pričati s botom, neću pričati s robotom, ne s botom, ne s robotom, ne s automatom, ne bot
    ne robot, ne bota, ne robota, nikakav bot, bez bota, bez botova, dosta bota, dosta botova, dosta mi je bota, dosta mi je botova
    dosta mi je robota, umjesto bota, umjesto robota, mrzim botove, isključite bota, glupi bot, bot mi ne pomaže, bot ne pomaže
    ima li ovdje koga, ima li tu koga, koga živog, sa nekim razgovarati, sa nekim pričati, sa nekim popričati, sa nekim iz podrške
    sa nekim tko, razgovarati sa nekim, razgovaram sa nekim, pričati sa nekim, popričati sa nekim, pričam sa nekim
  `),
  notHuman: phrases(`
    jesi li čovjek, jeste li čovjek, jesi čovjek, jeste čovjek, jesi ti čovjek, jesi li ti, jeste li vi, jel si čovjek, si čovjek
    ste čovjek, jesi li bot, jeste li bot, jesi bot, ste bot, si bot, jesi li robot, jeste li robot, jesi robot, ste robot
    jesi li prav*, jeste li prav*, jesi li stvar*, jeste li stvar*, jesi li živ*, jeste li živ*, je li ovo, je ovo bot
    je ovo čovjek, jel ovo, ovo čovjek, čovjek ili, bot ili, robot ili, ili čovjek, ili s čovjekom, čovjekom ili, razgovaram li
    pričam li, pišem li, dopisujem li, jel razgovaram, jel pričam, razgovaram s čovjekom ili, razgovaram s botom
    razgovaram sa robotom, razgovaram s robotom, pričam s botom, pričam s robotom, s kim razgovaram, s kim pričam, s kim pišem
    razgovarao, razgovarala, razgovarali, pričao, pričala, pričali, čuo sam se, čula sam se, sam se čuo, sam se čula, dopisivao
    dopisivala, pisao sam, pisala sam, sam pisao, sam pisala, zvao, zvala, zvali, nazvao, nazvala, nazvali, kontaktirao
    kontaktirala, rekao, rekla, rekli, rečeno, obećao, obećala, obećali, napisao, napisala, tvrdio, tvrdila, potvrdio, potvrdila
    uvjeravao, uvjeravala, savjetovao, savjetovala, zašto me je, uputio, uputila, ni s kim, nikim, s nikim, nitko
    ne želim razgovarati s čovjekom, ne želim razgovarati s ljudima, ne želim razgovarati s nekim, ne želim razgovarati s agent*
    ne želim razgovarati s operater*, ne želim razgovarati s djelatni*, ne želim razgovarati sa, ne želim pričati s čovjekom
    ne želim pričati s agent*, ne želim pričati s operater*, ne želim čovjeka, ne želim agent*, ne želim operater*
    ne želim djelatni*, neću čovjeka, neću agent*, neću operater*, ne treba mi, ne trebam, nije potrebno, ne treba, nemojte me
    nemoj me, ne spajajte, ne prebacujte, ne prespajajte, moram li, trebam li, treba li, da li moram, da li trebam, jel moram
    jel trebam, moram zbog, moram razgovarati s nekim da, moram razgovarati s čovjekom da, bez razgovora, bez čovjeka, zaposlen* sam
    promijenio sam operater*, promijenila sam operater*, sam promijenio operater*, sam promijenila operater*, mobilnog operatera
    novog operatera, drugog operatera, djelatni* trgovine, djelatni* dućana, djelatni* pošte, djelatni* u trgovini, s dostavljačem
    s prodavačem, s prodavačicom, s trgovinom, s dućanom, s bankom, drugi čovjek, drugog čovjeka, svaki čovjek, kao čovjek
    prava čovjeka, čovjek ne može, čovjek ne zna, čovjek bi, da čovjek
  `),
  callback: phrases(`
    nazovite me, nazovi me, nazovite, nazovite natrag, me nazovite, me nazovu, zovite me, me zovite, zovnite me, zovni me
    nazovite nas, povratni poziv, povratnog poziva, molim poziv, molim za poziv, molim vas poziv, molila bih poziv, molio bih poziv
    želim poziv, želim telefonski, trebam poziv, rezervirati poziv, rezervirao poziv, rezervirala poziv, rezervirati termin za poziv
    zakazati poziv, zakazati telefonski, naručiti poziv, naručio poziv, naručila poziv, dogovoriti poziv, dogovoriti telefonski
    dogovorio poziv, dogovorila poziv, termin za poziv, telefonski razgovor, telefonski poziv, javite mi se na broj
    javite mi se na telefon, javite mi se na mob*, javite mi se telefon*, javite se telefon*, kontaktirajte me telefon*
    kontaktirati telefon*, kontaktirajte me na broj, telefonski kontakt*, čujemo se telefonom, nazvati, me … nazove, me … nazovete
  `),
  notCallback: phrases(`
    nemojte me, nemojte zvati, nemojte nazivati, nemoj me, nemoj zvati, ne zovite, ne zovi, ne nazivajte, prestanite, prestani
    ne želim da me, ne želim poziv, ne želim pozive, ne želim telefonsk*, neću poziv*, neću da me, ne treba, ne trebate
    nije potrebno, zašto me, zašto zovete, zašto ste, zašto nitko, zvali ste, ste me zvali, ste me nazvali, ste me jučer, me zvao
    me zvala, me zvali, me nazvao, me nazvala, me nazvali, me jučer, je zvao, je zvala, tko me, nitko me, nitko nije, nije me
    niste me, niste nazvali, kad ćete me, kada ćete me, kad će me, kada će me, obećao, obećala, obećali, trebali ste, trebao me
    trebala me, trebali su, vas nazvati, mogu nazvati, mogu li nazvati, da nazovem, pokuša*
  `),
  text: phrases(`
    pošaljite sms*, pošaljite mi sms*, pošalji sms*, pošalji mi sms*, poslati sms*, poslati mi sms*, mi poslati sms*, napišite sms*
    napišite mi sms*, odgovorite sms*, odgovorite mi sms*, javite sms*, javite mi sms*, javite mi se sms*, odgovor sms*
    odgovor na sms*, odgovore sms*, odgovor u sms*, putem sms*, preko sms*, radije sms*, sms molim, molim sms*, pišite mi sms*
    porukom na mobitel, poruku na mobitel, poruku na mob, odgovor na mobitel, odgovor na mob, javite na mobitel
    pišite mi na mobitel, tekstualnu poruku, tekstualnom porukom, moram ići, moram sad ići, moram sada ići, moram već ići
    moram krenuti, moram žuriti, moram juriti, moram odjuriti, moram završiti, moram izaći, moram van, moram na posao, moram raditi
    moram prekinuti, moram otići, zatvaram chat, zatvaram razgovor, zatvaram stranicu, zatvaram prozor, zatvorit ću stranicu
    zatvorit ću chat, ne mogu čekati, ne mogu više čekati, ne mogu dulje čekati, ne mogu ovdje čekati, nemam vremena čekati
    nemam vremena za čekanje, moram sad juriti, moram sad krenuti, moram sada krenuti
  `),
  notText: phrases(`
    moram li, zašto moram, zašto bih, moram ići u banku, moram ići u poštu, moram ići na poštu, moram ići u trgovinu
    moram ići u poslovnicu, nemojte slati, ne šaljite, ne želim sms*, neću sms*, prestanite, nisam dobi*, nisam primi*, nije stig*
  `),
  refund: phrases(`
    povrat, povrata, povratu, povratom, povrati, povrate, vraćen*, vraćanj*, vraćam, vraćate, vraćaju, vraćao, vraćala, vratio
    vratila, vratili, vratiti, vratite, vratit, vratim, novac natrag, novac nazad, novce natrag, novce nazad, pare nazad
    lovu natrag, lovu nazad, lova nazad, natrag novac, nazad novac, natrag novce, moj novac, mog novca, mojeg novca, moji novci
    mojih novaca, refund, refundacij*, poslao natrag, poslala natrag, poslao nazad, poslala nazad, natrag poslao, natrag poslala
  `),
  refundStatus: phrases(`
    gdje, di je, di su, kad, kada, kamo, još, i dalje, dalje čekam, dosad, dosada, nikako, uvijek, koliko dugo, koliko dana
    koliko vremena, koliko traje, koliko se čeka, dokle, nije stig*, nisu stig*, nije došao, nije došl*, nije sjel*, nisam dobi*
    nisam prim*, nisam vidi*, ne vidim, nemam, nema, čekam, čekamo, čekati, čekao, čekala, status*, stanje, u kojoj fazi, što je s
    sta je s, što se događa, šta se događa, stiže, stići, stigne, stigao, stigla, stiglo, dolazi, doći, dobit*, dobijem, kasni
    kašnjenj*, nedostaje, nestao, nestalo, provjerit*, provjerite, uplaćen*, isplaćen*, obrađen*, u obradi, prošlo, tjedan, tjedna
    tjedana
  `),
  refundPolicy: phrases(`
    kako vratiti, kako mogu vratiti, kako da vratim, kako vraćam, kako se vraća, kako funkcionira, kako ide povrat, kako tražiti
    kako zatražiti, kako mogu zatražiti, kako mogu dobiti, kako dobiti, kako da dobijem, kako ostvariti, mogu li vratiti
    mogu li još vratiti, mogu li to vratiti, mogu vratiti, mogu li dobiti, mogu li zatražiti, mogu li tražiti, mogu li odustati
    može li se vratiti, može se vratiti, moguće vratiti, je li moguć, je li moguće, moguć povrat, želim vratiti, želim to vratiti
    želim povrat, želim novac, želim svoj novac, želim zatražiti, hoću povrat, hoću novac, hoću svoj novac, hoću vratiti
    htio bih vratiti, htjela bih vratiti, htio bi vratiti, htjela bi vratiti, htio bih povrat, htjela bih povrat, htio bih zatražiti
    htjela bih zatražiti, htio bih novac, htjela bih novac, tražim povrat, tražim novac, zahtijevam, molim povrat, molim za povrat
    vratite mi, uvjeti povrata, uvjeti za povrat, pravila povrata, pravila za povrat, politika povrata, postupak povrata
    postupak za povrat, pravo na, odustati od, raskid*, do kada mogu, do kad mogu, dana imam, vremena imam, rok za povrat
    imam pravo, imam li pravo
  `),
  greeting: phrases(`
    bok, bog, pozdrav, pozdravljam, dobar, dan, dobro, jutro, dobra, večer, dobrodošli, hej, hejla, ej, halo, zdravo, hello, hi, čao
    ajde, svima, svi, vam, vas, poštovani, poštovana, lijep, lijepi, podrško, ekipa, bot
  `),
  goodbye: phrases(`
    hvala, hvala lijepa, hvala lijepo, lijepa hvala, hvala puno, puno hvala, hvala vam, hvala vam puno, hvala vam lijepa
    velika hvala, najljepša hvala, hvala na pomoći, hvala puno na pomoći, puno hvala na pomoći, hvala lijepa na pomoći
    hvala na odgovoru, hvala na informaciji, hvala na informacijama, hvala na svemu, hvala na trudu, zahvaljujem, zahvaljujem se
    hvala unaprijed, doviđenja, do viđenja, bok bok, adio, čujemo se, vidimo se, ugodan dan, ugodan dan želim, ugodan ostatak dana
    lijep dan, lijep pozdrav, ugodna večer, lijepa večer, ugodan vikend, laku noć, sve najbolje, lp, to je sve, to je to
    to bi bilo sve, to bi bilo to, to bi bilo to hvala, ništa drugo, ništa više, nemam više pitanja, nemam drugih pitanja, sve jasno
    sve mi je jasno, super hvala, odlično hvala
  `),
  yes: phrases(`
    da, daa, je, jest, naravno, može, ok, okej, okay, u, redu, uredu, svakako, dakako, dobro, super, odlično, molim, hvala, lijepa
    puno, želim, hoću, bi, bih, rado, volio, voljela, točno, tako, slažem, se, sigurno, apsolutno, sad, sada, odmah, vas, me, to
    potrebno, treba, mhm, aha, ajde, samo
  `),
  no: phrases(`
    ne, nee, neee, nene, nemoj, nemojte, neću, nipošto, nikako, nije
  `),
};
