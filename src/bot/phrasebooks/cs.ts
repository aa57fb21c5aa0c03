/** Owns what people say to the bot in Czech. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const czech: Phrasebook = {
  language: 'cs',
  human: phrases(`
    člověk, člověka, člověkem, člověku, člověkovi, živý člověk, lidská podpora, lidskou podporu, lidský operátor, lidského operátora
    operátora, operátorem, operátorovi, operátorka, operátorku, operátorkou, s operátory, operátor prosím, prosím operátor
    živý operátor, poradce, poradcem, poradci, poradkyni, poradkyně, se zástupcem, zástupce firmy, zástupce společnosti
    vašeho zástupce, pracovníka, pracovníkem, pracovníkovi, pracovnici, pracovník podpory, zaměstnance, zaměstnancem, se zaměstnanci
    s vedoucím, s vedoucí, vedoucího, nadřízeného, nadřízeným, nadřízenou, manažera, manažerem, manažerku, se šéfem, specialistu
    specialistou, s kolegou, s kolegyní, s kolegy, vašeho kolegu, na kolegu, na kolegyni, živá osoba, živou osobou, živou osobu
    živé osobě, skutečná osoba, skutečnou osobou, skutečnou osobu, reálnou osobou, opravdovou osobou, s osobou, s nějakou osobou
    s nějakým člověkem, se skutečným, s opravdovým, s živým, s reálným, někdo živý, někoho živého, s někým mluvit, s někým promluvit
    s někým pomluvit, s někým pohovořit, s někým hovořit, s někým si, s někým se, s někým bavit, s někým psát, s někým popovídat
    s někým chatovat, s někým spojit, s někým poradit, s někým probrat, s někým řešit, s někým jiným, s někým kdo, s někým od
    s někým z vás, s někým z podpory, s někým z vašeho, s někým živým, s někým kompetentním, s někým normálním, s někým konkrétním
    mluvit s někým, promluvit s někým, promluvit si s, hovořit s někým, bavit se s někým, pobavit se s někým, popovídat si s
    psát si s někým, chatovat s někým, spojit s někým, spojit se s někým, probrat s někým, řešit s někým, s kým můžu, s kým mohu
    s kým se můžu, s kým se dá, s kým si můžu, s kým mám mluvit, na koho se mám, na koho se můžu, na koho se mohu, někdo od vás
    někdo z vás, někdo z podpory, někoho od vás, někoho z podpory, někoho kompetentního, někoho kdo mi, někoho jiného
    dejte mi někoho, dej mi někoho, zavolej někoho, někdo pomoct, někdo pomoci, někdo pomůže, pomůže mi někdo, pomohl by mi někdo
    někdo poradit, někdo poradí, poradí mi někdo, někdo věnovat, někdo věnuje, ujme se mě někdo, je tam někdo, je tu někdo
    je tady někdo, někdo tam je, je tam vůbec, je tu vůbec, někdo tu je, někdo to čte, odpoví mi někdo, někdo mi odpoví
    ozve se mi někdo, někdo se mi ozve, přepojte, přepoj mě, přepojit, přepojení, přepnout na, přepněte mě, přepni mě, spojte mě
    spojte mne, spoj mě, spojit s podporou, spojit se s podporou, spojit se zákaznick*, spojit s operátor*, spojení s, mě spojit
    mne spojit, mě spojte, přesměrujte mě, přesměrovat na, předejte mě, předat kolegovi, eskalovat, eskalujte, zákaznickou podporou
    se zákaznickým servisem, mě s někým, mě někým, mě na někoho, se zákaznickým centrem, se zákaznickou linkou, kontakt na podporu
    kontaktovat podporu, kontaktovat zákaznick*, na zákaznickou podporu, na zákaznickou linku, zákaznická podpora prosím
    zákaznickou podporu prosím, prosím zákaznickou podporu, chci zákaznickou podporu, s podporou, s infolinkou, na infolinku
    s vaším týmem, živý chat, živého chatu, živou podporu, živé podpory, živá podpora, nechci bota, nechci robota
    nechci mluvit s botem, nechci mluvit s robotem, nechci mluvit se strojem, nechci mluvit s automatem, nechci si psát s botem
    nechci si psát s robotem, nechci psát s botem, nechci se bavit s botem, nechci se bavit s robotem, bavit s robotem
    bavit s botem, nechci komunikovat s botem, nechci komunikovat s robotem, nechci řešit s botem, nebudu mluvit s botem
    nebudu mluvit s robotem, nebudu se bavit s botem, nebudu se bavit s robotem, nebudu psát s botem, ne s botem, ne s robotem
    ne s automatem, ne bot, ne robot, ne robota, ne bota, žádný bot, žádné boty, žádného bota, žádný robot, místo bota, místo robota
    bez bota, dost bota, mám dost bota, mám dost botů, mám dost robotů, nesnáším boty, vypněte bota, hloupý bot, blbý bot
    bot mi nepomůže, bot mi nepomohl
  `),
  notHuman: phrases(`
    jste člověk, jsi člověk, jsi ty člověk, člověk jste, člověk jsi, jste bot, jsi bot, jste robot, jsi robot, jste skutečn*
    jsi skutečn*, jste živ*, jsi živ*, jste opravd*, jsi opravd*, je to člověk, je to bot, je to robot, to je bot, to je člověk
    člověk nebo, bot nebo, robot nebo, nebo člověk, člověkem nebo, nebo člověkem, nebo robot, mluvím s člověkem, mluvím s botem
    mluvím s robotem, mluvím s operátor*, mluvím se skutečn*, mluvím s živ*, mluvím s opravd*, mluvím tu s, mluvím teď s
    píšu s člověkem, píšu si s, píši si s, bavím se s, komunikuji s, komunikuju s, s kým mluvím, s kým píšu, s kým si píšu
    s kým tady, mluvil s, mluvila s, mluvili s, mluvil jsem, mluvila jsem, mluvili jsme, jsem mluvil, jsem mluvila, jsem už mluvil
    jsem už mluvila, už jsem mluvil, už jsem mluvila, jsem s někým mluvil, jsem s někým mluvila, bavil jsem, bavila jsem
    jsem se bavil, jsem se bavila, hovořil*, jsem hovořil*, psal jsem, psala jsem, jsem psal, jsem psala, jsem si psal
    jsem si psala, volal jsem, volala jsem, jsem volal, jsem volala, kontaktoval*, řekl, řekla, řekli, říkal, říkala, říkali
    slíbil*, sliboval*, tvrdil*, napsal*, odepsal*, ujistil*, proč mi, volal, volala, volali, změnil* jsem operátor*
    jsem změnil* operátor*, měním operátora, jiného operátora, nového operátora, poradil, poradila, s nikým
    nechci mluvit s člověkem, nechci mluvit s lidmi, nechci mluvit s někým, nechci mluvit s operátor*, nechci mluvit s žádn*
    nechci se bavit s člověkem, nechci se bavit s operátor*, nechci člověka, nechci operátor*, nechci žádného, nechci žádnou
    nechci přepojit, nechci být přepoj*, nechci nikoho, nechci s nikým, nepotřebuji, nepotřebuju, není potřeba, není třeba
    nemusíte mě, nepřepojujte, nepřepojuj, nepřepojte, nespojujte, musím kvůli, musím kvůli tomu, je nutné, je potřeba mluvit
    je třeba mluvit, je nutno, musí mít člověk, musí člověk, bez člověka, mluvit s někým abych, mluvit s operátorem abych
    mluvit s člověkem abych, jsem zaměstnanec, jsem pracovní*, pracovni* obchodu, pracovni* prodejny, pracovni* pošty
    zaměstnan* obchodu, s kurýrem, s prodejcem, s obchodem, s eshopem, s bankou, jiný člověk, jiného člověka, druhý člověk
    každý člověk, normální člověk by, jako člověk, lidská práva, člověk neví, člověk nemůže, člověk by, člověk se, aby člověk
  `),
  callback: phrases(`
    zavolejte, zavolej, zavolejte mi, zavolejte mi zpět, mi zavolejte, mi zavolej, mi zavolá, zavolá mi, mi někdo zavolá
    někdo mi zavolá, zavolal by mi, ať mi někdo, ať mi zavolá, aby mi někdo zavolal, aby mi někdo volal, aby mi zavolal
    abyste mi zavolali, aby někdo zavolal, zavolejte zpátky, volejte mi, volejte mně, mi volejte, mi někdo volat, zatelefonujte
    mi zatelefonovat, zatelefonovat mi, brnkněte mi, brnkni mi, prozvoňte mě, prozvoň mě, zpětné volání, zpětného volání
    zpětný hovor, zpětné zavolání, o zavolání, o telefonát, o zpětné, prosím telefonát, prosím hovor, objednat hovor
    objednat telefonát, objednat si hovor, objednat si telefonát, domluvit hovor, domluvit telefonát, domluvit si hovor
    domluvit si telefonát, domluvit telefonicky, naplánovat hovor, naplánovat si hovor, naplánovat telefonát, rezervovat hovor
    rezervovat si hovor, sjednat hovor, sjednat si hovor, chci hovor, chci telefonát, kontaktujte mě telefonicky
    kontaktovat telefonicky, telefonicky kontaktovat, ozvěte se mi telefonicky, mi prosím telefonicky, ozvat telefonicky
    ozvěte se telefonicky, spojte se se mnou telefonicky, telefonický kontakt, ozvěte se mi na, ozvěte se na číslo
    ozvěte se mi na telefon, zavolat, zavoláte
  `),
  notCallback: phrases(`
    nevolejte, nevolej, nevolat, nezvoňte, nezavol*, nezatelefon*, netelefon*, neobtěžuj*, přestaňte, přestaň, nechci abyste
    nechci aby, nechci hovor*, nechci telef*, nechci žádn*, nechci volat, nemusíte, nemusí, nemusíš, není třeba, není potřeba
    nepřeji si, nepotřebuji, nepotřebuju, proč mi, proč voláte, proč jste, proč nikdo, proč nezavol*, kdo mi, volali jste, volal mi
    volala mi, volali mi, mi volal, mi volala, mi volali, mi dnes volal*, mi včera volal*, jste mi, jste volali, zavolali jste
    nikdo mi, nikdo nezavolal, měl zavolat, měla zavolat, měli zavolat, měl mi, měla mi, měli mi, měli jste, slíbil*, sliboval*
    kdy mi, kdy zavoláte, kdy někdo, vám zavolat, zavolat vám, můžu zavolat, mohu zavolat, chci zavolat, kam zavolat
    kam mám zavolat, zkoušel*, zkusil*, snažil*, nemůžu se, nemohu se
  `),
  text: phrases(`
    pošlete sms*, pošli sms*, pošlete mi sms*, pošli mi sms*, poslat sms*, poslat mi sms*, mi poslat sms*, napište sms*
    napište mi sms*, napiš mi sms*, napsat sms*, napsat mi sms*, prosím sms*, chci sms*, raději sms*, radši sms*, odpověď sms*
    odpovědi sms*, odpovězte sms*, odpověď v sms*, odpověď přes sms*, přes sms*, formou sms*, pomocí sms*, dejte vědět sms*
    dejte mi vědět sms*, smskou, smskujte, esemesku, esemeskou, textovku, textovkou, textovou zprávu, textovou zprávou
    textové zprávě, zprávu na mobil, odpověď na mobil, napište mi na mobil, pošlete mi to na mobil, pošlete na mobil, musím jít
    musím už jít, už musím jít, musím letět, musím běžet, musím už běžet, musím utíkat, musím končit, musím už končit, musím odejít
    musím odejet, musím pryč, musím do práce, musím vypadnout, musím zavřít, zavírám chat, zavírám okno, zavírám stránku, zavřu chat
    zavřu okno, zavřu stránku, nemůžu čekat, nemohu čekat, nemůžu tu čekat, nemůžu tady čekat, nemůžu už čekat, nemůžu dál čekat
    nemohu dále čekat, nemám čas čekat, nechci tu čekat
  `),
  notText: phrases(`
    musím jít do banky, musím jít na poštu, musím jít do obchodu, musím jít na pobočku, musím kvůli, proč musím, proč bych
    neposílejte, neposílej, nechci sms*, nechci žádné sms*, přestaňte, nepřišl*, nedostal*, kód v sms*
  `),
  refund: phrases(`
    vrácen*, vrátil*, vrátit, vraťte, vracím, vracíte, vracela, vracel, vratka, vratku, vratky, vratce, vratkou, peníze zpět
    peníze zpátky, zpět peníze, zpátky peníze, zpátky prachy, prachy zpátky, prachy zpět, mi peníze, moje peníze, mých peněz
    vrátíte, vrátí peníze, vrátí mi, refund, refundace, refundaci, refundovat, poslal* zpět, poslal* zpátky, odeslal* zpět
    dobropis*
  `),
  refundStatus: phrases(`
    kde, kdy, kam, ještě, stále, pořád, furt, dosud, doposud, zatím, jak dlouho, kolik dní, kolik dnů, kolik času, jak to vypadá
    jak je to s, jak to je s, co je s, co se děje, co se stalo, nepřišl*, nepřišel, nedorazil*, nedošl*, nedostal*, neobdržel*, nevidím
    není, nejsou, nemám, nikde, čekám, čekáme, čekat, čekal*, stav, stavu, v jakém, dorazí, dorazil*, přijdou, přijde, přišly, přišlo
    dostanu, obdržím, uvidím, zpoždění, zpožděn*, zpožďuje, opožděn*, chybí, zmizel*, ztratil*, zkontrolovat, zkontrolujte, zjistit
    ověřit, odeslan*, odešly, vyřízen*, zpracován*, zpracovává*, připsan*, nepřipsal*, týdny, týdnem, týden, dny, dnů
  `),
  refundPolicy: phrases(`
    jak vrátit, jak vrátím, jak můžu vrátit, jak mohu vrátit, jak mám vrátit, jak se vrací, jak funguje, jak fungují, jak probíhá
    jak požádat, jak požádám, jak zažádat, jak si zažádám, jak dostanu peníze, jak dostat peníze, jak získám, jak získat
    jak poslat zpět, můžu vrátit, mohu vrátit, můžu to vrátit, můžu ještě vrátit, můžeme vrátit, můžu poslat zpět, můžu dostat
    mohu dostat, můžu požádat, mohu požádat, můžu žádat, mohu žádat, můžu odstoupit, lze vrátit, dá se vrátit, jde vrátit
    je možné vrátit, je možno vrátit, je možné požádat, chci vrátit, chci to vrátit, chceme vrátit, chci peníze, chci své peníze
    chci svoje peníze, chci zpátky, chci zpět, chci vrácení, chci refund*, chci požádat, chtěl* bych vrátit, chtěl* bych to vrátit
    chtěl* bych peníze, chtěl* bych zpět, chtěl* bych požádat, chtěl* bych vrácení, bych chtěl* vrátit, potřebuju vrátit
    potřebuji vrátit, rád* bych vrátil*, žádám o, žádám vrácení, požaduji, požaduju, prosím o vrácení, vraťte mi, podmínky vrácení
    pravidla vrácení, pravidla pro vrácení, postup vrácení, postup při vrácení, odstoupit od, odstoupení, mám nárok, nárok na
    právo na, právo vrátit, do kdy můžu, do kdy mohu, do kdy lze, dní mám na, dnů mám na, času mám na, lhůta na, lhůta pro
  `),
  greeting: phrases(`
    dobrý, dobrej, dobré, den, ráno, poledne, odpoledne, večer, dopoledne, hezký, pěkný, krásný, ahoj, ahojte, ahojky, čau, čauky, čus
    nazdar, zdravím, zdravíme, zdravíčko, zdar, servus, haló, hello, hi, vás, vám, všem, všechny, přeji, přeju, bote, bot, podporo
  `),
  goodbye: phrases(`
    děkuji, děkuji moc, děkuji vám, moc děkuji, moc vám děkuji, mockrát děkuji, děkuji mockrát, děkuji za pomoc, děkuji moc za pomoc
    moc děkuji za pomoc, děkuji za odpověď, děkuji za informaci, děkuji za informace, děkuji za ochotu, děkujeme, děkuju, děkuju moc
    moc děkuju, děkuju za pomoc, díky, díky moc, moc díky, díky za pomoc, díky za info, díky za odpověď, dík, díkec, dík moc
    nashledanou, na shledanou, nashle, na slyšenou, sbohem, mějte se, mějte se hezky, měj se, hezký den, pěkný den, krásný den
    hezký zbytek dne, pěkný zbytek dne, hezký večer, pěkný večer, hezký víkend, dobrou noc, zatím ahoj, zatím nashle, to je vše
    to je všechno, to bylo vše, to bylo všechno, vše je jasné, už nic, nic dalšího, nic víc, to stačí, už nic nepotřebuji
    už nic nepotřebuju, nemám další dotaz*, žádný další dotaz*, super díky, super děkuji, super děkuju, skvělé díky, výborně děkuji
    paráda díky
  `),
  yes: phrases(`
    ano, jo, joo, jojo, jasně, jasný, jasan, jistě, samozřejmě, určitě, dobře, dobrá, ok, okej, okay, oki, oukej, super, výborně
    prosím, děkuji, děkuju, díky, chci, můžete, můžeš, může, být, souhlasím, souhlas, přesně, tak, správně, rád, ráda, budu, moc
    teď, hned, klidně, třeba, potřeba, hm, mhm, vás, mě, to, bych
  `),
  no: phrases(`
    ne, nee, nene, nikoli, nikoliv, nechci, netřeba, nemusíte, nemusíš, nepotřebuji, nepotřebuju, není, vůbec
  `),
};
