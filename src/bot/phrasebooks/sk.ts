/** Owns what people say to the bot in Slovak. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const slovak: Phrasebook = {
  language: 'sk',
  human: phrases(`
    človek, človeka, človekom, človeku, človekovi, živý človek, ľudská podpora, ľudskú podporu, ľudský operátor, ľudského operátora
    operátora, operátorom, operátorovi, operátorka, operátorku, operátorkou, s operátormi, operátor prosím, prosím operátor
    živý operátor, poradcu, poradcom, poradcovi, poradkyňu, poradkyňou, so zástupcom, zástupcu firmy, zástupcu spoločnosti
    vášho zástupcu, pracovníka, pracovníkom, pracovníkovi, pracovníčku, pracovníčkou, pracovník podpory, zamestnanca, zamestnancom
    so zamestnancami, s vedúcim, s vedúcou, vedúceho, vedúcu, nadriadeného, nadriadeným, nadriadenú, manažéra, manažérom, manažérku
    so šéfom, špecialistu, špecialistom, s kolegom, s kolegyňou, s kolegami, vášho kolegu, na kolegu, na kolegyňu, živá osoba
    živou osobou, živú osobu, živej osobe, skutočná osoba, skutočnou osobou, skutočnú osobu, reálnou osobou, ozajstnou osobou
    s osobou, s nejakou osobou, s nejakým človekom, so skutočným, s ozajstným, so živým, s reálnym, niekto živý, niekoho živého
    s niekým hovoriť, s niekým porozprávať, s niekým rozprávať, s niekým pohovoriť, s niekým baviť, s niekým sa, s niekým si
    s niekým písať, s niekým chatovať, s niekým četovať, s niekým spojiť, s niekým prebrať, s niekým riešiť, s niekým poradiť
    s niekým iným, s niekým kto, s niekým od, s niekým z vás, s niekým z podpory, s niekým z vášho, s niekým živým
    s niekým kompetentným, s niekým normálnym, s niekým konkrétnym, hovoriť s niekým, porozprávať s niekým, porozprávať sa s
    rozprávať sa s niekým, rozprávať s niekým, pohovoriť s niekým, pokecať s niekým, s niekým pokecať, písať si s niekým
    písať s niekým, chatovať s niekým, spojiť s niekým, spojiť sa s niekým, prebrať s niekým, riešiť s niekým, s kým môžem
    s kým sa môžem, s kým sa dá, s kým mám hovoriť, s kým by som, na koho sa mám, na koho sa môžem, niekto od vás, niekto z vás
    niekto z podpory, niekoho od vás, niekoho z podpory, niekoho kompetentného, niekoho kto mi, niekoho iného, dajte mi niekoho
    daj mi niekoho, zavolaj niekoho, niekto pomôcť, niekto pomôže, pomôže mi niekto, pomohol by mi niekto, niekto poradiť
    niekto poradí, poradí mi niekto, niekto venovať, niekto venuje, ujme sa ma niekto, je tam niekto, je tu niekto, niekto tam je
    je tam vôbec, je tu vôbec, niekto tu je, niekto to číta, odpovie mi niekto, niekto mi odpovie, ozve sa mi niekto
    niekto sa mi ozve, prepojte, prepoj ma, prepojiť, prepojenie, prepnite ma, prepni ma, prepnúť na, spojte ma, spoj ma
    spojiť s podporou, spojiť sa s podporou, spojiť so zákazníck*, spojiť s operátor*, spojenie s, ma spojiť, ma spojte, ma spojíte
    ma s niekým, ma na niekoho, presmerujte ma, presmerovať na, posuňte ma, odovzdajte ma, odovzdať kolegovi, eskalovať, eskalujte
    zákazníckou podporou, so zákazníckym servisom, so zákazníckym centrom, so zákazníckou linkou, kontakt na podporu
    kontaktovať podporu, kontaktovať zákazníck*, na zákaznícku podporu, na zákaznícku linku, zákaznícka podpora prosím
    zákaznícku podporu prosím, prosím zákaznícku podporu, chcem zákaznícku podporu, s podporou, s infolinkou, na infolinku
    s vaším tímom, živý chat, živý čet, živého chatu, živú podporu, živej podpory, živá podpora, nechcem bota, nechcem robota
    nechcem hovoriť s botom, nechcem hovoriť s robotom, nechcem hovoriť so strojom, nechcem hovoriť s automatom
    nechcem písať s botom, nechcem si písať s botom, nechcem písať s robotom, nechcem sa baviť s botom, nechcem sa baviť s robotom
    nechcem sa rozprávať s botom, nechcem sa rozprávať s robotom, nechcem sa rozprávať s automatom, nechcem komunikovať s botom
    nechcem komunikovať s robotom, nechcem riešiť s botom, nebudem hovoriť s botom, nebudem sa baviť s botom
    nebudem sa rozprávať s botom, nebudem sa rozprávať s robotom, nebudem písať s botom, nie s botom, nie s robotom, nie s automatom
    nie bot, nie robot, nie bota, nie robota, žiadny bot, žiadneho bota, žiadny robot, namiesto bota, namiesto robota, miesto bota
    bez bota, dosť bota, mám dosť bota, mám dosť botov, mám dosť robotov, neznášam botov, vypnite bota, hlúpy bot, sprostý bot
    bot mi nepomôže, bot mi nepomohol
  `),
  notHuman: phrases(`
    ste človek, si človek, si ty človek, človek ste, človek si, ste bot, si bot, ste robot, si robot, ste skutočn*, si skutočn*
    ste živ*, si živ*, ste naozaj, si naozaj, ste ozaj, je to človek, je to bot, je to robot, to je bot, to je človek, človek alebo
    bot alebo, robot alebo, alebo človek, človekom alebo, alebo človekom, hovorím s človekom, hovorím s botom, hovorím s robotom
    hovorím s operátor*, hovorím so skutočn*, hovorím so živ*, hovorím s ozajstn*, hovorím tu s, hovorím teraz s, píšem s človekom
    píšem si s, rozprávam sa s, bavím sa s, komunikujem s, s kým hovorím, s kým píšem, s kým si píšem, s kým sa rozprávam, hovoril*
    rozprával*, som hovoril*, bavil som, bavila som, som sa bavil*, písal som, písala som, som písal*, som si písal*, volal, volala
    volali, kontaktoval*, povedal, povedala, povedali, sľúbil*, sľuboval*, tvrdil*, napísal*, odpísal*, ubezpečil*, poradil
    poradila, prečo mi, zmenil* som operátor*, som zmenil* operátor*, iného operátora, nového operátora, s nikým
    nechcem hovoriť s človekom, nechcem hovoriť s ľuďmi, nechcem hovoriť s niekým, nechcem hovoriť s operátor*
    nechcem hovoriť so žiadn*, nechcem sa rozprávať s človekom, nechcem sa rozprávať s operátor*, nechcem človeka, nechcem operátor*
    nechcem žiadneho, nechcem žiadnu, nechcem prepojiť, nechcem byť prepoj*, nechcem nikoho, nechcem s nikým, nepotrebujem, netreba
    nie je potrebné, nie je treba, nemusíte ma, neprepájaj, neprepájajte, neprepojte, nespájajte, musím kvôli, je nutné
    je potrebné hovoriť, treba hovoriť, musím človek, bez človeka, hovoriť s niekým aby, hovoriť s operátorom aby
    hovoriť s človekom aby, som zamestnanec, som pracovní*, pracovní* obchodu, pracovní* predajne, pracovní* pošty
    zamestnan* obchodu, s kuriérom, s predajcom, s obchodom, s eshopom, s bankou, iný človek, iného človeka, druhý človek
    každý človek, normálny človek by, ako človek, ľudské práva, človek nevie, človek nemôže, človek by, človek sa, aby človek
  `),
  callback: phrases(`
    zavolajte, zavolaj, zavolajte mi, zavolajte mi späť, mi zavolajte, mi zavolaj, mi zavolá, zavolá mi, mi niekto zavolá
    niekto mi zavolá, zavolal by mi, nech mi niekto, nech mi zavolá, aby mi niekto zavolal, aby mi niekto volal, aby mi zavolal
    aby ste mi zavolali, aby niekto zavolal, zavolajte späť, zavolajte naspäť, volajte mi, mi volajte, mi niekto volať
    zatelefonujte, mi zatelefonovať, zatelefonovať mi, brnknite mi, brnkni mi, prezvoňte ma, prezvoň ma, spätné volanie
    spätného volania, spätný hovor, spätné zavolanie, o zavolanie, o telefonát, o spätné, prosím telefonát, prosím hovor
    objednať hovor, objednať telefonát, objednať si hovor, objednať si telefonát, dohodnúť hovor, dohodnúť telefonát
    dohodnúť si hovor, dohodnúť si telefonát, dohodnúť telefonicky, naplánovať hovor, naplánovať si hovor, naplánovať telefonát
    rezervovať hovor, rezervovať si hovor, chcem hovor, chcem telefonát, kontaktujte ma telefonicky, kontaktovať telefonicky
    telefonicky kontaktovať, ozvite sa mi telefonicky, ozvať telefonicky, ozvite sa telefonicky, mi prosím telefonicky
    spojte sa so mnou telefonicky, telefonický kontakt, ozvite sa mi na, ozvite sa na číslo, zavolať, zavoláte
  `),
  notCallback: phrases(`
    nevolajte, nevolaj, nevolať, nezvoňte, nezavol*, nezatelefon*, netelefon*, neobťažuj*, prestaňte, prestaň, nechcem aby
    nechcem hovor, nechcem hovory, nechcem telef*, nechcem žiad*, nechcem volať, nemusíte, nemusí, nemusíš, netreba, nie je potrebné
    neželám si, nepotrebujem, prečo mi, prečo voláte, prečo ste, prečo nikto, prečo nezavol*, kto mi, volali ste, volal mi
    volala mi, volali mi, mi volal, mi volala, mi volali, mi dnes volal*, mi včera volal*, ste mi volal*, ste mi zavolal*
    ste volali, zavolali ste, nikto mi, nikto nezavol*, mal zavolať, mala zavolať, mali zavolať, mal mi, mala mi, mali mi, mali ste
    sľúbil*, sľuboval*, kedy mi, kedy zavoláte, kedy niekto, vám zavolať, zavolať vám, môžem zavolať, chcem zavolať, kam zavolať
    kam mám zavolať, skúšal*, skúsil*, snažil*
  `),
  text: phrases(`
    pošlite sms*, pošli sms*, pošlite mi sms*, pošli mi sms*, poslať sms*, poslať mi sms*, mi poslať sms*, napíšte sms*
    napíšte mi sms*, napíš mi sms*, napísať sms*, napísať mi sms*, prosím sms*, chcem sms*, radšej sms*, odpoveď sms*, odpovede sms*
    odpovedzte sms*, odpoveď v sms*, odpoveď cez sms*, cez sms*, formou sms*, pomocou sms*, dajte vedieť sms*, dajte mi vedieť sms*
    smskou, smskujte, esemesku, esemeskou, textovku, textovkou, textovú správu, textovou správou, textovej správe, správu na mobil
    odpoveď na mobil, napíšte mi na mobil, pošlite mi to na mobil, pošlite na mobil, musím ísť, musím už ísť, už musím ísť
    musím letieť, musím bežať, musím už bežať, musím utekať, musím končiť, musím už končiť, musím odísť, musím preč, musím do práce
    musím vypadnúť, musím zavrieť, zatváram chat, zatváram čet, zatváram okno, zatváram stránku, zavriem chat, zavriem čet
    zavriem okno, zavriem stránku, nemôžem čakať, nemôžem tu čakať, nemôžem už čakať, nemôžem ďalej čakať, nemám čas čakať
    nechcem tu čakať
  `),
  notText: phrases(`
    musím ísť do banky, musím ísť na poštu, musím ísť do obchodu, musím ísť na pobočku, musím kvôli, prečo musím, prečo by
    neposielajte, neposielaj, nechcem sms*, nechcem žiadne sms*, prestaňte, neprišl*, nedostal*, kód v sms*
  `),
  refund: phrases(`
    vráten*, vrátil*, vrátiť, vráťte, vraciam, vraciate, vracal*, vratka, vratku, vratky, vratke, vratkou, peniaze späť, peniaze naspäť
    späť peniaze, naspäť peniaze, peniaze nazad, prachy naspäť, prachy späť, mi peniaze, moje peniaze, mojich peňazí, vrátite
    vrátia peniaze, vrátia mi, refund, refundáci*, refundovať, poslal* späť, poslal* naspäť, odoslal* späť, dobropis*
  `),
  refundStatus: phrases(`
    kde, kedy, kam, ešte, stále, furt, doteraz, dosiaľ, zatiaľ, ako dlho, koľko dní, koľko času, ako to vyzerá, ako je to s, čo je s
    čo sa deje, čo sa stalo, neprišl*, neprišiel, nedorazil*, nedošl*, nedostal*, neobdržal*, nevidím, nie je, nie sú, nemám, nikde
    čakám, čakáme, čakať, čakal*, stav, stave, v akom, dorazí, dorazil*, prídu, príde, prišli, prišlo, dostanem, obdržím, uvidím
    meškanie, mešká, meškajú, oneskoren*, omeškan*, chýba, chýbajú, zmizl*, zmizol, stratil*, skontrolovať, skontrolujte, zistiť
    overiť, odoslan*, odišli, vybaven*, spracovan*, spracováva*, pripísan*, nepripísal*, týždne, týždňami, týždeň, dni, dňami
  `),
  refundPolicy: phrases(`
    ako vrátiť, ako vrátim, ako môžem vrátiť, ako mám vrátiť, ako sa vracia, ako funguje, ako fungujú, ako prebieha, ako požiadať
    ako požiadam, ako dostanem peniaze, ako dostať peniaze, ako získam, ako získať, ako poslať späť, môžem vrátiť, môžem to vrátiť
    môžem ešte vrátiť, môžeme vrátiť, môžem poslať späť, môžem dostať, môžem požiadať, môžem žiadať, môžem odstúpiť, dá sa vrátiť
    možno vrátiť, je možné vrátiť, je možné požiadať, chcem vrátiť, chcem to vrátiť, chceme vrátiť, chcem peniaze, chcem svoje peniaze
    chcem späť, chcem naspäť, chcem vrátenie, chcem refund*, chcem požiadať, chcel* by som vrátiť, chcel* by som to vrátiť
    chcel* by som peniaze, chcel* by som späť, chcel* by som požiadať, chcel* by som vrátenie, by som chcel* vrátiť, potrebujem vrátiť
    rád by som vrátil, rada by som vrátila, žiadam o, žiadam vrátenie, požadujem, prosím o vrátenie, vráťte mi, podmienky vrátenia
    podmienky vracania, pravidlá vrátenia, pravidlá vracania, postup vrátenia, postup pri vrátení, odstúpiť od, odstúpenie, mám nárok
    nárok na, právo na, právo vrátiť, dokedy môžem, do kedy môžem, dní mám na, času mám na, lehota na
  `),
  greeting: phrases(`
    dobrý, dobré, deň, ráno, poludnie, popoludnie, večer, pekný, krásny, ahoj, ahojte, ahojky, čau, čaute, čauko, čaves, nazdar
    zdravím, zdravíme, zdar, servus, haló, hello, hi, vás, vám, všetkým, všetkých, prajem, bot, podpora
  `),
  goodbye: phrases(`
    ďakujem, ďakujem pekne, ďakujem veľmi pekne, ďakujem vám, veľmi pekne ďakujem, veľmi ďakujem, pekne ďakujem, ďakujem za pomoc
    ďakujem pekne za pomoc, veľmi ďakujem za pomoc, ďakujem za odpoveď, ďakujem za informáciu, ďakujem za informácie
    ďakujem za ochotu, ďakujeme, ďakujeme pekne, ďakujem krásne, díky, díky moc, dik, dikes, vďaka, vďaka za pomoc, veľká vďaka
    dovidenia, do videnia, dopočutia, do počutia, zbohom, majte sa, majte sa pekne, maj sa, pekný deň, krásny deň, pekný zvyšok dňa
    pekný večer, pekný víkend, dobrú noc, zatiaľ ahoj, to je všetko, to bolo všetko, všetko je jasné, už nič, nič ďalšie, nič viac
    to stačí, už nič nepotrebujem, nemám ďalšie otázky, žiadne ďalšie otázky, super ďakujem, super vďaka, super díky
    výborne ďakujem, skvelé ďakujem, paráda ďakujem
  `),
  yes: phrases(`
    áno, jo, joj, hej, hejže, jasné, jasnačka, iste, samozrejme, určite, dobre, dobrá, ok, okej, okay, oki, oukej, super
    výborne, prosím, ďakujem, vďaka, díky, pekne, veľmi, chcem, môžete, môžeš, môže, byť, súhlasím, súhlas, presne, tak, správne
    rád, rada, budem, teraz, hneď, kľudne, pokojne, hm, mhm, vás, ma, to, by, som
  `),
  no: phrases(`
    nie, niee, nieee, nechcem, netreba, nemusíte, nemusíš, nepotrebujem, vôbec, ani
  `),
};
