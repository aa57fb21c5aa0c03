/** Owns what people say to the bot in Hungarian. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const hungarian: Phrasebook = {
  language: 'hu',
  human: phrases(`
    ember, embert, emberrel, emberhez, embernek, emberi, élő ember*, igazi ember*, valódi ember*, hús vér, élő személy*
    valódi személy*, igazi személy*, ügyintéző, ügyintézőt, ügyintézővel, ügyintézőhöz, ügyintézőnek, ügyintézőjével
    ügyintézőre, ügyfélszolgálatos, ügyfélszolgálatost, ügyfélszolgálatossal, ügyfélszolgálatoshoz, egy operátor, operátor kérem
    operátort, operátorral, operátorhoz, kezelővel, kezelőt, munkatárs, munkatársat, munkatárssal, munkatárshoz, munkatársával
    munkatársukkal, munkatársatokkal, kollégával, kollégát, kollégához, kollégájával, képviselővel, képviselőt, tanácsadóval
    tanácsadót, főnököt, főnökkel, felettessel, felettesével, vezetővel, vezetőt, valakivel beszél*, beszél* valakivel
    beszélni valakivel, beszélhetek valakivel, beszélhetnék valakivel, beszélnem valakivel, beszélnék valakivel
    valakivel szeretnék, valakivel akarok, valakivel chatelni, valakivel csetelni, valakihez fordul*, kivel beszélhetek
    kivel tudok beszélni, kivel lehet beszélni, kivel beszélhetnék, tud valaki segíteni, tudna valaki segíteni, segítene valaki
    segítsen valaki, van ott valaki, van itt valaki, van valaki ott, van valaki itt, van ott ember, hall valaki, válaszol valaki
    válaszol ott valaki, kapcsolj, kapcsolja, kapcsoljon, kapcsoljatok, kapcsoljanak, kapcsolná, kapcsolnál, kapcsolnátok
    kapcsolni valakit, kapcsolni valakihez, tudnátok kapcsolni, tudna kapcsolni, kapcsolást kérek, átkapcsol*
    ügyfélszolgálattal, ügyfélszolgálatot kérek, ügyfélszolgálatot szeretn*, ügyfélszolgálathoz, ügyfélszolgálat kérem
    kérem az ügyfélszolgálatot, kérek egy ügyfélszolg*, élő ügyfélszolgálat*, élő chat*, élő segítség*, élőben beszél*
    személyes segítség*, nem akarok bottal, nem akarok robottal, nem akarok géppel, nem akarok gépi, nem szeretnék bottal
    nem szeretnék robottal, nem szeretnék géppel, nem bottal, nem robottal, nem géppel, ne bot, ne robot, ne robottal, ne géppel
    nem botot, nem robotot, robot helyett, bot helyett, gép helyett, elég a robotból, elég a botból, elegem van a robot*
    elegem van a bot*, utálom a bot*, utálom a robot*, ügyfélszolgálat
  `),
  notHuman: phrases(`
    ember vagy, ember vagyok, te ember, embernek számít, robot vagy, bot vagy, igazi ember vagy, valódi ember vagy
    emberrel beszélek, emberrel beszélgetek, emberrel chatelek, emberrel csetelek, emberrel írok, élő emberrel beszélek
    ön ember, ez ember, nem akarok emberrel, nem akarok senkivel, nem akarok valakivel, nem akarok beszélni
    nem akarok ügyintéző*, nem akarok operátor*, nem akarok munkatárs*, nem szeretnék emberrel, nem szeretnék senkivel
    nem szeretnék beszélni, nem szeretnék ügyintéző*, nem kell ember, nem kell ügyintéző, nem kell operátor, nem kell munkatárs
    nem kérek ügyintéző*, nem kérek embert, nem kérek operátort, ne kapcsol*, nem kell kapcsolni, beszéltem, beszélgettem
    beszéltünk, leveleztem, chateltem, azt mondta, azt mondták, mondta hogy, mondták hogy, azt ígért*, megígért*, ígérte
    írta hogy, azt írta, kell e beszél*, muszáj valakivel, muszáj e beszél*, muszáj beszélnem valakivel ahhoz
    kell valakivel beszélnem ahhoz, kell beszélnem valakivel ahhoz, sok ember, két ember, három ember, minden ember, más ember
    másik ember, emberi erőforrás*, emberi jog*, az ember azt, emberi számítás, tisztelt ügyfélszolgálat, kedves ügyfélszolgálat
    az ügyfélszolgálat, ügyfélszolgálat azt, ügyfélszolgálat nagyon, rossz ügyfélszolgálat
  `),
  callback: phrases(`
    hívjatok, hívjatok fel, hívjatok vissza, hívjanak, hívjanak fel, hívjanak vissza, hívjon fel, hívjon vissza, hívjon valaki
    hívj fel, hívj vissza, hívjál, hívna fel, hívna vissza, felhívna, felhívnátok, felhívnának, visszahívna, visszahívnátok
    visszahívnának, visszahívást, visszahívás, visszahívni, visszahívhatnátok, tudnátok hívni, tudnának hívni, tudna hívni
    tudtok hívni, tud hívni valaki, tudna valaki hívni, fel tudnátok hívni, fel tudnának hívni, fel tudna hívni, fel tudtok hívni
    vissza tudnátok hívni, vissza tudnának hívni, vissza tudna hívni, vissza tudtok hívni, szeretném ha felhív*, szeretném ha hívn*
    szeretném ha visszahív*, hívást kérek, hívást szeretnék, kérek hívást, kérek egy hívást, szeretnék hívást, szeretnék egy hívást
    hívást foglalni, időpontot hívásra, telefonáljatok, telefonáljanak, telefonos visszahívás*, csörögjetek rám, csörgess*
    keressetek telefonon, keressenek telefonon, keressen telefonon, hívás foglalás*
  `),
  notCallback: phrases(`
    ne hívj, ne hívj*, ne hívogas*, ne is hívj*, ne telefonál*, ne keress*, nem kell hívn*, nem kell felhívn*, nem kell visszahív*
    nem kérek hívás*, nem kérek visszahív*, nem kérek telefon*, nem szeretnék hívás*, nem akarok hívás*, nem akarom hogy hív*
    nem akarom hogy felhív*, miért hív*, miért telefonál*, miért nem hív*, hívtatok, hívtak, hívott, felhívtak, felhívtatok, felhívott
    visszahívtak, visszahívott, visszahívtatok, nem hívtak, nem hívtatok, hívogattok, hívogatnak, mikor hívtok, mikor hívnak
    ígértek visszahív*, ígért visszahív*, vártam a hívás*
  `),
  text: phrases(`
    sms ben válasz*, smsben válasz*, sms ben kér*, smsben kér*, sms ben szeretn*, smsben szeretn*, sms ben írj*, smsben írj*
    sms ben folytat*, smsben folytat*, inkább sms*, választ sms*, válaszolj* sms*, válaszolni sms*, válaszolnátok sms*
    sms t küldj*, smst küldj*, sms t kér*, smst kér*, sms t szeretn*, sms t írj*, smst írj*, küldj* sms*, küldj* egy sms*
    küldjenek sms*, írj* sms*, írj* egy sms*, kérek sms*, kérek egy sms*, üzenetet a telefonomra, üzenetben a telefonomra
    mobilomra küldj*, mennem kell, el kell mennem, indulnom kell, rohannom kell, le kell lépnem, most mennem
    nem tudok tovább várni, nem tudok várni, nem érek rá tovább, bezárom az ablakot, bezárom a chatet, bezárom az oldalt
    bezárom a csevegést
  `),
  refund: phrases(`
    visszatérít*, visszatérül*, visszafizet*, pénzvisszafizet*, pénzvisszatérít*, visszautal*, visszakap*, visszaküld*, visszaadt*
    visszaadn*, visszavitt*, visszáru*, jóváír*, vissza a pénz*, vissza az összeg*, vissza a vételár*, pénzem vissza, pénzemet vissza
    pénzt vissza, pénz vissza, pénzt visszaad*, pénzem visszaad*, kérem vissza, refund
  `),
  refundStatus: phrases(`
    hol van, hol a, hol tart, hol áll, hol marad, hol késik, merre van, mikor, mikorra, meddig, mennyi idő*, mennyi ideig, hány nap
    hány napot, még mindig, még nem, még sem, még nincs, azóta sem, nem érkezett, nem jött, nem kaptam, nem látom, nem látszik
    nem írtátok, nincs a számlámon, nincs rajta, várok, várom, vártam, várnom, várni, késik, késnek, késés, késésben, állapot*
    státusz*, mi van, mi lett, mi történt, megérkezett, megérkezik, megjött, megjön, megkaptam, elindult, elindítottátok, folyamatban
    feldolgoz*, hiányzik, eltűnt, ellenőrizn*, utánanézn*, követn*
  `),
  refundPolicy: phrases(`
    hogyan kérhetek, hogyan kérjek, hogyan kapok, hogyan kapom, hogyan kaphatom, hogyan küldhetem, hogyan küldhetek, hogyan küldjem
    hogyan tudom visszaküld*, hogyan tudok visszaküld*, hogyan tudok visszatérít*, hogyan működik, hogyan igényel*, hogy tudom visszaküld*
    hogy tudok visszaküld*, hogy kérhetek, hogy küldhetem vissza, hogy működik, kérhetek visszatérít*, kaphatok visszatérít*
    kérhetem vissza, visszakaphatom, visszaküldhetem, visszaküldhetek, vissza lehet küldeni, vissza szeretnék küldeni
    vissza szeretném küldeni, szeretném visszaküld*, szeretnék visszaküld*, szeretnék visszatérít*, szeretném visszakap*
    vissza akarom kapni, vissza szeretném kapni, kérek visszatérít*, kérem vissza, követelem, visszaküldési, visszatérítési szabály*
    visszatérítési feltétel*, elállási jog*, jár e, jogosult*, lehetséges e, van lehetőség*, szabályzat*
  `),
  greeting: phrases(`
    szia, sziasztok, szió, sziamia, helló, halló, hali, halihó, hey, hi, üdv, üdvözlöm, üdvözlet, üdvözlök, szervusz, szevasz
    szervusztok, csá, csáó, jó, reggelt, estét, délutánt, napot, kívánok, kívánunk, mindenkinek, tisztelt, cím, bot
    ügyfélszolgálat, jónapot, jóreggelt, jóestét, tiszteletem
  `),
  goodbye: phrases(`
    köszönöm, köszönöm szépen, köszönöm a segítséget, nagyon köszönöm, nagyon szépen köszönöm, köszönöm szépen a segítséget
    köszönöm a választ, köszönöm az infót, köszönjük, köszönjük szépen, köszi, köszi szépen, köszi a segítséget, nagyon köszi
    kösz, köszike, köszcsi, kösz a segítséget, hálás köszönet, ezer köszönet, viszlát, viszontlátásra, viszonthallásra
    további szép napot, szép napot, szép estét, jó éjt, jó éjszakát, kellemes napot, jó hétvégét, minden jót, ennyi, ennyi volt
    ennyi lett volna, csak ennyi, más nincs, mást nem, semmi más, nincs más, nincs több kérdésem, minden rendben köszönöm
    további jó munkát, jó munkát, értem köszönöm, értem köszi, világos köszönöm
  `),
  yes: phrases(`
    igen, igenis, ja, jaja, aha, ühüm, jó, rendben, oké, okés, okay, ok, oks, persze, hogyne, naná, természetesen, feltétlenül, mindenképp
    mindenképpen, jöhet, mehet, lehet, kérem, kérek, kérném, kérlek, szépen, most, szeretném, szeretnék, kell, légyszi, légyszíves, köszönöm, köszi
    szívesen, legyen, helyes, pontosan, igaz
  `),
  no: phrases(`
    nem, ne, neem, dehogy, dehogyis, nemigen, inkább, semmiképp, semmiképpen, szükséges
  `),
};
