/** Owns what people say to the bot in Serbian, in Latin letters and in Cyrillic ones. */
import type { Phrasebook, Phrases } from './phrasebook.ts';

const latin = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ');
const azbuka = 'а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш'.split(' ');
const cyrillic = new Map(latin.map((letter, at) => [letter, azbuka[at] ?? letter]));

/** Lists phrases as Latin letters write them, and the same in Cyrillic, where lj, nj and dž are one letter each; `more` as they are. */
function inBothScripts(text: string, more = ''): Phrases {
  const toCyrillic = () => text.replace(/lj|nj|dž|\p{L}/gu, (letter) => cyrillic.get(letter) ?? letter);
  return {
    get text() {
      return [text, toCyrillic(), more].join('\n');
    },
  };
}

export const serbian: Phrasebook = {
  language: 'sr',
  human: inBothScripts(`
    čovek, čoveka, čovekom, čoveku, živ čovek, ljudska pomoć, ljudsku pomoć, ljudsku podršku, agenta, agentom, agentu, operater
    operatera, operaterom, operateru, operaterka, operaterku, operaterkom, službenik podrške, službenika, službenikom, službeniku
    službenicu, službenicom, sa zaposlenim, sa zaposlenom, zaposlenog iz, radnika podrške, radnikom, radnicom, savetnik, savetnika
    savetnikom, savetnicu, savetnicom, referenta, referentom, predstavnika, predstavnikom, predstavnicom, konsultanta, konsultantom
    menadžera, menadžerom, sa šefom, s šefom, nadređenog, nadređenim, nadređenom, sa kolegom, sa koleginicom, vašeg kolegu
    vašu koleginicu, supervizora, supervizorom, živa osoba, živu osobu, živom osobom, žive osobe, prava osoba, pravu osobu
    pravom osobom, stvarnu osobu, stvarnom osobom, sa osobom, s osobom, sa živim, sa pravim, sa stvarnim, sa osobljem
    nekim da razgovaram, nekim da pričam, nekim da popričam, nekim da porazgovaram, nekim da se čujem, nekim razgovarati
    nekim pričati, nekim razgovaram, nekim popričati, nekim ko, nekim iz podrške, nekim iz tima, nekim iz vaš*, nekim od vas
    nekim od vaših, nekim živim, nekim pravim, nekim drugim, nekim stručnim, nekim kompetentnim, nekim uživo, nekim normalnim
    razgovaram sa nekim, razgovaram s nekim, razgovarati sa nekim, razgovarati s nekim, porazgovaram sa nekim
    porazgovarati sa nekim, popričam sa nekim, popričam s nekim, popričati sa nekim, pričam sa nekim, pričam s nekim
    pričati sa nekim, čujem sa nekim, dopisujem sa nekim, razgovor sa nekim, kontakt sa nekim, spojite sa nekim, sa kim mogu
    s kim mogu, sa kim bih, s kim bih, sa kim da, sa kim može, kome mogu da se, kome da se, kome se obrat*, neko od vas
    neko iz podrške, neko iz tima, neko živ, nekog od vas, nekoga od vas, nekog iz podrške, nekoga iz podrške, nekog živog
    nekoga živog, nekog ko, nekoga ko, nekog drugog, dajte mi nekog, dajte mi nekoga, daj mi nekog, daj mi nekoga
    neko da mi pomogne, neko da pomogne, neko mi pomogne, mi neko pomogne, neko pomoći, neko da mi odgovori, neko mi odgovori
    neka mi neko, ima li koga, ima li nekog, ima li neko, ima li iko, ima li ovde, ima li tu, ima koga, jel ima koga, jel ima nekog
    jel ima neko, da li ima koga, da li ima nekog, da li ima neko, je li neko tu, jel neko tu, da li je neko tu, koga živog
    ikog živog, neko ovo čita, iko odgovara, spojite me, spojite, spoji me, me spojite, me spojiti, me spoje, me spojiš
    prespojite me, prebacite me, prebaci me, me prebacite, me prebaciti, me prebaciš, povežite me, poveži me, me povežete
    me povežite, me povezati, me povežeš, preusmerite me, me preusmerite, prosledite me, me prosledite, eskaliraj, eskalirajte
    stupim u kontakt, stupiti u kontakt, kontaktiram podršku, kontaktirati podršku, kontakt podrške, sa podrškom, s podrškom
    sa vašom podrškom, na podršku, korisničkom podrškom, korisničkim servisom, korisničkom službom, sa službom za korisnike
    službu za korisnike, korisnička podrška molim, korisničku podršku molim, molim korisničku podršku, želim korisničku podršku
    hoću korisničku podršku, treba mi korisnička podrška, sa vašim timom, razgovor uživo, chat uživo, podršku uživo, pomoć uživo
    da pričam uživo, da razgovaram uživo, neću bota, neću robota, neću sa botom, neću s botom, neću da pričam sa botom
    neću da pričam s botom, neću da pričam sa robotom, neću da razgovaram sa botom, neću da razgovaram sa robotom
    neću da se dopisujem sa botom, ne želim bota, ne želim robota, ne želim da pričam sa botom, ne želim da pričam sa robotom
    ne želim da pričam sa mašinom, ne želim da razgovaram sa botom, ne želim da razgovaram sa robotom
    ne želim da razgovaram sa mašinom, ne želim da razgovaram s botom, ne želim da se dopisujem sa botom, više da pričam sa botom
    više da pričam sa robotom, više da razgovaram sa botom, više da razgovaram sa robotom, ne sa botom, ne s botom, ne sa robotom
    ne bot, ne robot, ne bota, ne robota, nikakav bot, bez bota, bez botova, dosta bota, dosta botova, dosta mi je bota
    dosta mi je botova, dosta mi je robota, umesto bota, umesto robota, mrzim botove, isključite bota, glupi bot, bot mi ne pomaže
    bot ne pomaže, nadredjenog, nadredjenim, nadredjenom
  `),
  notHuman: inBothScripts(`
    jesi li čovek, jeste li čovek, jesi čovek, jesi ti čovek, jesi li ti, jeste li vi, jel si čovek, jel ste čovek, si čovek
    ste čovek, si ti čovek, ste vi čovek, da li si, da li ste, jesi li bot, jeste li bot, si bot, ste bot, jesi li robot
    jeste li robot, si robot, ste robot, jesi li prav*, jeste li prav*, jesi li stvar*, jeste li stvar*, jesi li živ*, jeste li živ*
    je li ovo, da li je ovo, jel ovo, ovo čovek, čovek ili, bot ili, robot ili, ili čovek, ili sa čovekom, čovekom ili
    razgovaram li, pričam li, da li razgovaram, da li pričam, jel razgovaram, jel pričam, sa kim razgovaram, s kim razgovaram
    sa kim pričam, s kim pričam, razgovarao, razgovarala, razgovarali, pričao, pričala, pričali, čuo sam se, čula sam se, sam se čuo
    sam se čula, dopisivao, dopisivala, pisao sam, pisala sam, sam pisao, sam pisala, zvao, zvala, zvali, pozvao, pozvala, pozvali
    kontaktirao, kontaktirala, rekao, rekla, rekli, rečeno, obećao, obećala, obećali, napisao, napisala, tvrdio, tvrdila, potvrdio
    potvrdila, uveravao, uveravala, savetovao, savetovala, zašto me je, uputio, uputila, ni sa kim, ni s kim, nikim, niko
    ne želim da razgovaram sa čovekom, ne želim da pričam sa čovekom, ne želim da razgovaram sa ljudima
    ne želim da razgovaram sa agent*, ne želim da razgovaram sa operater*, ne želim da pričam sa agent*
    ne želim da pričam sa operater*, neću da razgovaram sa čovekom, neću da pričam sa čovekom, neću da razgovaram sa operater*
    neću da pričam sa operater*, ne želim čoveka, ne želim agent*, ne želim operater*, neću čoveka, neću agent*, neću operater*
    ne treba mi, ne treba, nije potrebno, nemojte me, nemoj me, ne spajajte, ne prebacujte, moram li, treba li, da li moram
    da li treba, jel moram, jel treba, moram zbog, bez razgovora, bez čoveka, zaposlen* sam, promenio sam operater*
    promenila sam operater*, sam promenio operater*, sam promenila operater*, mobilnog operatera, novog operatera, drugog operatera
    radni* prodavnice, radni* pošte, radni* u prodavnici, radnicom u prodavnici, radnikom u prodavnici, sa dostavljačem, sa kurirom
    sa prodavcem, sa prodavnicom, sa bankom, drugi čovek, drugog čoveka, svaki čovek, kao čovek, prava čoveka, čovek ne može
    čovek ne zna, čovek bi, da čovek
  `),
  callback: inBothScripts(`
    pozovite me, pozovi me, me pozovite, me pozovu, pozvati me, da pozovete, neko da pozove, neko pozove, zovite me, me zovite
    zovnite me, zovni me, nazovite me, nazovi me, me nazovete, me nazvati, povratni poziv, povratnog poziva, molim poziv
    molim za poziv, molim vas poziv, želim poziv, hoću poziv, treba mi poziv, zakazati poziv, zakažem poziv, zakazao poziv
    zakazala poziv, zakažite poziv, zakažete poziv, rezervišem poziv, rezervisati poziv, naručim poziv, dogovorim poziv
    dogovoriti poziv, termin za poziv, telefonski razgovor, telefonski poziv, javite mi se na broj, javite mi se na telefon
    javite mi se telefon*, javite se telefon*, kontaktirajte me telefon*, kontaktirajte me na broj, kontaktirate telefon*
    telefonski kontakt*, cimnite me, okrenite me, okrenite moj broj, me … pozove, me … pozovete, me … pozvati
  `),
  notCallback: inBothScripts(`
    da vas pozovem, vas pozvati, mogu da pozovem, mogu pozvati, pokuša*, nemojte me, nemojte zvati, nemojte da me, nemojte da zovete
    nemoj me, nemoj da me, ne zovite, ne zovi, ne pozivajte, prestanite, prestani, ne želim da me, ne želim poziv, ne želim pozive
    ne želim telefonsk*, neću poziv*, neću da me, ne treba, nije potrebno, zašto me, zašto zovete, zašto ste, zašto niko, zvali ste
    ste me zvali, ste me pozvali, ste me juče, me zvao, me zvala, me zvali, me pozvao, me pozvala, me pozvali, me juče, je zvao
    je zvala, ko me, niko me, niko nije, nije me, niste me, niste pozvali, kad ćete me, kada ćete me, kad će me, kada će me
    kad ćete da, kada ćete da, obećao, obećala, obećali, trebalo je, trebali ste, trebao me, trebali su, više da me
  `),
  text: inBothScripts(
    `
      pošaljite sms*, pošaljite mi sms*, pošalji sms*, pošalji mi sms*, poslati sms*, poslati mi sms*, pošaljete sms*
      mi pošaljete sms*, napišite sms*, odgovorite sms*, odgovorite mi sms*, javite sms*, javite mi sms*, javite mi se sms*
      odgovor sms*, odgovor na sms*, odgovore sms*, odgovor u sms*, putem sms*, preko sms*, radije sms*, sms molim, molim sms*
      pišite mi sms*, porukom na mobilni, poruku na mobilni, poruku na telefon, odgovor na mobilni, odgovor na telefon
      javite na mobilni, pišite mi na mobilni, tekstualnu poruku, tekstualnom porukom, moram da idem, moram ići, moram sad da idem
      moram sada da idem, moram već da idem, moram da krenem, moram da žurim, moram da trčim, moram da završim, moram da izađem
      moram na posao, moram da prekinem, moram da radim, moram sad da krenem, moram sad da trčim, moram da bežim, zatvaram chat
      zatvaram razgovor, zatvaram stranicu, zatvaram prozor, zatvoriću stranicu, zatvoriću chat, ne mogu da čekam, ne mogu čekati
      ne mogu više da čekam, ne mogu ovde da čekam, nemam vremena da čekam, nemam vremena za čekanje
    `,
    `
      пошаљите sms*, пошаљите ми sms*, пошаљи sms*, пошаљи ми sms*, одговорите sms*, јавите ми sms*, одговор sms*, радије sms*
      путем sms*, преко sms*, молим sms*
    `,
  ),
  notText: inBothScripts(`
    moram li, da li moram, jel moram, zašto moram, zašto bih, moram da idem u banku, moram da idem u poštu, moram da idem na poštu
    moram da idem u prodavnicu, moram da idem u filijalu, moram ići u banku, nemojte da šaljete, nemojte slati, ne šaljite
    ne želim sms*, neću sms*, prestanite, nisam dobi*, nisam primi*, nije stig*
  `),
  refund: inBothScripts(`
    povraćaj, povraćaja, povraćaju, povraćajem, povrat novca, povrat, povrata, refundacij*, refund*, vraćen*, vraćanj*, vraćam
    vraćate, vraćaju, vraćao, vraćala, vratio, vratila, vratili, vratiti, vratite, vratim, vratiće, novac nazad, novac natrag
    novca nazad, pare nazad, para nazad, lovu nazad, nazad novac, nazad pare, moj novac, mog novca, moje pare, mojih para
    poslao nazad, poslala nazad, nazad poslao, nazad poslala
  `),
  refundStatus: inBothScripts(`
    gde, kad, kada, još, i dalje, dosad, do sada, nikako, uvek, koliko dugo, koliko dana, koliko vremena, koliko traje
    koliko se čeka, dokle, nije stig*, nisu stig*, nije došao, nije došl*, nije leg*, nisam dobi*, nisam prim*, nisam vide*
    ne vidim, nemam, nema ga, nema novca, nema para, čekam, čekamo, da čekam, čekati, čekao, čekala, status*, stanje, u kojoj fazi
    šta je sa, šta je s, šta se dešava, šta bi sa, stiže, stići, stigne, stigao, stigla, stiglo, dolazi, doći, dobiću, dobijem
    kasni, kašnjenj*, nedostaje, nestao, nestalo, proveri*, uplaćen*, isplaćen*, obrađen*, u obradi, prošlo, nedelju, nedelja
    nedelje
  `),
  refundPolicy: inBothScripts(`
    kako da vratim, kako mogu da vratim, kako mogu vratiti, kako vratiti, kako se vraća, kako vraćam, kako funkcioniše
    kako ide povraćaj, kako da tražim, kako da zatražim, kako mogu da zatražim, kako da dobijem, kako mogu da dobijem
    kako da ostvarim, kako da podnesem, mogu li da vratim, mogu li vratiti, mogu da vratim, mogu li još da vratim
    da li mogu da vratim, da li mogu još, mogu li dobiti, mogu li da dobijem, da li mogu da dobijem, da li mogu dobiti
    mogu li da zatražim, može li da se vrati, može da se vrati, da li je moguć*, moguće vratiti, moguće je vratiti, želim da vratim
    želim povraćaj, želim povrat, želim novac, želim svoj novac, želim da zatražim, hoću da vratim, hoću povraćaj, hoću povrat
    hoću novac, hoću pare, hoću svoje pare, hoću svoj novac, hteo bih da vratim, htela bih da vratim, hteo bi da vratim
    htela bi da vratim, hteo bih povraćaj, htela bih povraćaj, hteo bih novac, htela bih novac, tražim povraćaj, tražim povrat
    tražim novac, zahtevam, molim povraćaj, molim za povraćaj, vratite mi, uslovi povraćaja, uslovi za povraćaj, pravila povraćaja
    politika povraćaja, postupak povraćaja, procedura povraćaja, procedura za povraćaj, pravo na, odustanem od, odustanak, raskid*
    do kada mogu, do kad mogu, dana imam, vremena imam, rok za povraćaj, rok za vraćanje, imam pravo, imam li pravo
  `),
  greeting: inBothScripts(`
    zdravo, pozdrav, pozdravljam, dobar, dan, dobro, jutro, dobra, veče, večer, dobrodošli, hej, ej, halo, hello, cao, ćaos, ajde
    svima, svi, vam, vas, poštovani, poštovana, lep, lepi, lepo, ekipo, bot, bote
  `),
  goodbye: inBothScripts(`
    hvala, hvala lepo, hvala lepa, lepo hvala, hvala puno, puno hvala, hvala mnogo, mnogo hvala, hvala vam, hvala vam puno
    hvala vam mnogo, hvala vam lepo, veliko hvala, najlepše hvala, hvala na pomoći, hvala puno na pomoći, puno hvala na pomoći
    hvala lepo na pomoći, hvala mnogo na pomoći, mnogo hvala na pomoći, hvala na odgovoru, hvala na informaciji
    hvala na informacijama, hvala na svemu, hvala na trudu, zahvaljujem, zahvaljujem se, hvala unapred, doviđenja, do viđenja
    prijatno, čujemo se, vidimo se, prijatan dan, prijatan dan želim, prijatan ostatak dana, lep dan, lep pozdrav, prijatno veče
    lepo veče, prijatan vikend, laku noć, sve najbolje, to je sve, to je to, to bi bilo sve, to bi bilo to, ništa drugo, ništa više
    nemam više pitanja, nemam drugih pitanja, sve jasno, sve mi je jasno, ajd ćao, ćao ćao, super hvala, odlično hvala, dovidjenja
    do vidjenja
  `),
  yes: inBothScripts(`
    da, daa, jeste, jes, naravno, može, ok, okej, okay, u, redu, uredu, svakako, dakako, dobro, super, odlično, važi, molim, hvala
    lepo, puno, mnogo, želim, hoću, bi, bih, rado, voleo, volela, tačno, tako, slažem, se, sigurno, apsolutno, sad, sada, odmah, vas
    me, to, potrebno, treba, aha, ajde, samo
  `),
  no: inBothScripts(`
    ne, nee, neee, nene, nemoj, nemojte, neću, nipošto, nikako, nije, jok
  `),
};
