/** Owns what people say to the bot in Finnish. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const finnish: Phrasebook = {
  language: 'fi',
  human: phrases(`
    ihminen, ihmisen, ihmistä, ihmiselle, ihmisten kanssa, ihmiskontakti*, oikea ihminen, elävä ihminen, live ihminen
    asiakaspalvelija, asiakaspalvelijan, asiakaspalvelijaa, asiakaspalvelijalle, asiakaspalvelijaan, aspalainen, aspalaisen
    aspalaista, virkailija, virkailijan, virkailijaa, virkailijalle, asiakasneuvoja, asiakasneuvojan, asiakasneuvojalle
    palveluneuvoja, palveluneuvojan, asiakaspalveluhenkilö*, henkilökunta*, esimies, esimiehen, esimiehelle, esihenkilö*
    jonkun kanssa, jonkun ihmisen, jonkun oikean, jonkun muun kanssa, jollekin ihmiselle, oikean henkilön, oikealle henkilölle
    oikeaa henkilöä, henkilön kanssa, työntekijän kanssa, työntekijälle, edustajan kanssa, edustajalle, kenen kanssa voi*
    kenen kanssa saa*, kenelle voin puhua, puhua jollekin, puhua jollekulle, jutella jollekin, voiko joku auttaa
    voisiko joku auttaa, auttaako joku, joku oikea, joku elävä, yhdistä minut, yhdistäkää, yhdistä mut, yhdistäisitkö
    yhdistäisittekö, voitko yhdistää, voitteko yhdistää, voiko yhdistää, yhdistää minut, yhdistää mut, siirtää minut
    siirrä minut, siirrä mut, siirtäkää minut, ohjaa minut, yhteys asiakaspalveluun, yhteyden asiakaspalveluun
    yhteyttä asiakaspalveluun, yhteydessä asiakaspalveluun, yhteyden ihmis*, haluan asiakaspalveluun, pääsen asiakaspalveluun
    pääsenkö asiakaspalveluun, päästä asiakaspalveluun, pääsisi asiakaspalveluun, saanko asiakaspalvelun, haluan asiakaspalvelun
    haluan asiakaspalvelua, asiakaspalveluun kiitos, asiakaspalvelu kiitos, asiakaspalvelun kanssa, aspan kanssa, aspaan kiitos
    haluan aspaan, yhteys aspaan, puhelu asiakaspalvelu*, onko siellä ketään, onko siellä joku, onko täällä ketään
    onko ketään paikalla, onko kukaan paikalla, onko joku paikalla, vastaako kukaan, vastaako siellä, saako teihin yhteyden
    miten teihin saa yhteyden, pois botista, en halua botti*, en halua puhua botin*, en halua jutella botin*
    en halua puhua robotin*, en halua jutella robotin*, en halua puhua koneen*, en halua jutella koneen*, en halua robotti*
    en jaksa botti*, en jaksa robotti*, ei botti*, ei mikään botti, ei mitään botti*, ei robotti*, lopeta botti, botti ei auta
    botista ei ole, robotista ei ole, ihmisapu*, tarvitsen oikeaa apua, chatata jonkun, chattaa jonkun, jutella livenä
    puhua livenä, livechat*, ihmispalvelu*, asiakaspalvelu, voisko joku, puhua botille, jutella botille, puhua robotille
    jutella robotille
  `),
  notHuman: phrases(`
    oletko ihminen, oletko sä ihminen, oletko oikea ihminen, oletko sinä ihminen, oletko elävä, oletko botti, oletko robotti
    ootko ihminen, ootko sä ihminen, ootko oikea, ootko botti, oletteko ihmi*, onko tämä ihminen, onko tämä botti
    onko tämä robotti, olenko puhumassa, puhunko ihmisen, puhunko minä, puhunko mä, juttelenko ihmisen, juttelenko oikean
    keskustelenko ihmisen, en halua puhua ihmisen, en halua puhua kenenkään, en halua puhua asiakaspalvelijan
    en halua puhua jonkun, en halua jutella ihmisen, en halua jutella kenenkään, en halua jutella asiakaspalvelijan
    en halua ihmistä, en halua virkailija*, en halua asiakaspalvelija*, en tarvitse ihmistä, en tarvitse asiakaspalvelija*
    en tarvitse virkailija*, ei tarvitse yhdistää, ei tarvita ihmistä, ei tarvitse puhua, ei tartte ihmistä, älä yhdistä
    älkää yhdistäkö, älä siirrä, puhuin eilen, juttelin, puhuin, soitin asiakaspalvelu*, kävin asiakaspalvelu*, olen puhunut
    olen jo puhunut, oon puhunut, olen jutellut, olen jo jutellut, oon jutellut, olen ollut yhteydessä, olin yhteydessä
    asiakaspalvelija sanoi, asiakaspalvelija kertoi, asiakaspalvelija lupasi, asiakaspalvelija vastasi, asiakaspalvelijan mukaan
    asiakaspalvelijanne sanoi, virkailija sanoi, virkailija kertoi, virkailija lupasi, sanoi että, kertoi että, lupasi että
    pitääkö minun puhua, täytyykö minun puhua, pitääkö puhua, täytyykö puhua, onko pakko puhua, pitääkö soittaa, ystäväni
    kaverini, kuka ihminen, asiakaspalvelu on, asiakaspalvelu oli, asiakaspalvelu ei, teidän asiakaspalvelu
    asiakaspalvelu sanoi, asiakaspalvelu lupasi, asiakaspalvelu kertoi, asiakaspalvelu vastasi, asiakaspalvelu toimii
    huono asiakaspalvelu, surkea asiakaspalvelu, hyvä asiakaspalvelu, mikä asiakaspalvelu
  `),
  callback: phrases(`
    soita minulle, soittakaa minulle, soita mulle, soittakaa mulle, soita takaisin, soittakaa takaisin, soita mulle takaisin
    soittakaa, soittaisitko, soittaisitteko, voitko soittaa, voitteko soittaa, voisitko soittaa, voisitteko soittaa
    voiko joku soittaa, voisiko joku soittaa, joku teiltä soittaa, soittaa minulle, soittaa mulle, soittaa takaisin, voiko joku soitella, soittakoon joku, soittaisiko joku, soittaako joku
    haluan että minulle soitetaan, haluan että mulle soitetaan, haluan että soitatte, haluan että joku soittaa
    haluaisin että joku soittaa, haluaisin että minulle soitetaan, minulle soitettaisiin, soittopyyntö*, takaisinsoitto*
    takaisinsoiton, takaisin soitto, soittoaika, soittoajan, varata puhelun, varata puhelua, varata soiton, varata soittoajan
    varaa puhelu, puhelu minulle, haluan puhelun, haluaisin puhelun, pyydän puhelua, saisinko puhelun, jättää soittopyynnön
    kilauta, kilauttakaa, pirauta, pirauttakaa
  `),
  notCallback: phrases(`
    älä soita, älkää soittako, älkää enää, ei tarvitse soittaa, ei tartte soittaa, en halua että soit*, en halua puhelu*
    en halua että minulle, lopettakaa soittaminen, lopeta soittaminen, miksi soit*, soititte, soititko, soitti, soittivat
    on soitettu, en vastaanota, en pysty puhumaan, en voi puhua, ei soittoja, lupasitte soittaa, piti soittaa, milloin soitatte
    koska soitatte, teidän piti soittaa
  `),
  text: phrases(`
    vastata tekstiviesti*, vastatkaa tekstiviesti*, vastaa tekstiviesti*, vastaisitteko tekstiviesti*, vastaus tekstiviesti*
    vastaukset tekstiviesti*, jatkaa tekstiviesti*, jatketaan tekstiviesti*, mieluummin tekstiviesti*, mieluiten tekstiviesti*
    tekstiviestillä kiitos, tekstiviestinä kiitos, vastata tekstari*, vastaa tekstari*, vastatkaa tekstari*
    jatketaan tekstareilla, tekstaa minulle, tekstaa mulle, tekstatkaa, laita tekstiviesti*, laittakaa tekstiviesti*
    lähetä tekstiviesti*, lähettäkää tekstiviesti*, laita tekstari*, laittakaa tekstari*, lähetä tekstari*, lähettäkää tekstari*
    laita viesti puhelimeen, laittakaa viesti puhelimeen, laita viestiä puhelimeen, laittakaa viestiä puhelimeen
    vastaus puhelimeen, vastata sms, vastaa sms, pitää lähteä, pitää mennä, täytyy lähteä, täytyy mennä, minun on lähdettävä
    mun on lähdettävä, on pakko lähteä, joudun lähtemään, suljen chatin, suljen sivun, suljen tämän ikkunan, poistun chatista
    en ehdi odottaa
  `),
  refund: phrases(`
    hyvitys*, hyvitykse*, hyvittä*, hyvitet*, hyvitt*, palautus*, palautukse*, palautin, palauttanut, palautettu*, palautetu*
    palautan, palauttaa, palautatte, palautettiin, palautuva*, rahanpalautus*, rahat takaisin, rahani takaisin
    rahojani takaisin, rahaa takaisin, rahojen palaut*, rahoja takaisin, takaisin rahat, takaisin rahani, takaisinmaksu*
    takaisin maksu*, maksatte takaisin, maksettu takaisin, maksetaan takaisin, maksakaa takaisin, refundi*, takaisin tililleni
    rahat takasin, rahoja takasin, rahani takasin, tullut takaisin, tullu takasin, tulleet takaisin
  `),
  refundStatus: phrases(`
    missä, missähän, mis, milloin, millon, koska saan, koska tulee, koska se tulee, koska maksatte, koska rahat, kauanko, kuinka kauan
    kauan kestää, miten kauan, missä vaiheessa, vieläkään, vielä, ei ole tullut, ei oo tullut, ei ole tullu, ei tullut, eivät ole
    ei näy, ei ole näkynyt, ei näkynyt, en ole saanut, en oo saanut, en oo saanu, en saanut, en ole vieläkään, odotan, odottanut
    odottelen, odotellut, odottaa, viipyy, viivästy*, myöhässä, kestää, puuttuu, jäänyt tulematta, tila, tilanne, tilanteen
    saapunut, saapuu, saapuuko, saapui, tullut, tuleeko, joko, onko hyvitys, onko palautus, onko rahat, käsitelty
    käsittelyssä, maksettu, tarkistaa, mihin rahat, minne rahat
  `),
  refundPolicy: phrases(`
    miten palautan, miten voin palauttaa, miten teen palautuksen, miten haen, miten saan hyvityksen, miten palautus toimii
    miten hyvitys toimii, kuinka palautan, kuinka voin palauttaa, kuinka teen, kuinka haen, kuinka hyvitys, voinko palauttaa
    voinko saada hyvityksen, voinko saada rahat, saanko hyvityksen, saanko hyvitystä, saisinko hyvityksen, voiko palauttaa
    voiko tilauksen palauttaa, haluan palauttaa, haluaisin palauttaa, haluan hyvityksen, haluaisin hyvityksen, haluan rahat takaisin
    haluan rahani takaisin, vaadin hyvitystä, vaadin rahat, pyydän hyvitystä, haluan tehdä palautuksen, palautusoikeu*
    palautusehdo*, palautuskäytän*, palautusaika, onko mahdollista palauttaa, onko oikeus
  `),
  greeting: phrases(`
    hei, heippa, hej, moi, moikka, moro, morjens, terve, tervehdys, huomenta, huomenia, päivää, päivä, iltaa, iltapäivää, hyvää
    huomen, heissan, heissun, siellä, haloo, moikkamoi, moimoi, heihei, botti, iltoja
  `),
  goodbye: phrases(`
    kiitos, kiitos paljon, kiitos avusta, kiitos paljon avusta, kiitoksia, kiitoksia avusta, kiitoksia paljon, suurkiitos
    kiitti, kiitti avusta, kiitti paljon, kiits, tattis, tack, suuri kiitos, iso kiitos, paljon kiitoksia, tuhannet kiitokset
    hei hei, heihei, heippa, moi moi, moido, moikka, näkemiin, kuulemiin, hyvää päivänjatkoa, mukavaa päivänjatkoa
    hyvää illanjatkoa, hyvää viikonloppua, hyvää päivää sinne, se oli siinä, siinä kaikki, siinä oli kaikki, se oli kaikki
    ei muuta, ei mitään muuta, ei ollut muuta, en tarvitse muuta, ei tällä kertaa muuta, tämä oli tässä, kiitos ja moikka
    kiitos ja hei, kiitos ja heippa, kiitos ja kuulemiin, selvä kiitos, selvä homma
  `),
  yes: phrases(`
    kyllä, joo, juu, jep, jees, joop, jo, toki, totta, kai, tottakai, ilmanmuuta, tietenkin, tietysti
    ok, okei, selvä, sopii, haluan, haluaisin, kiitos, kiitti, mielellään, mielelläni, juuri, niin, nyt, sopiihan, aivan
    jooo, ole, hyvä, siirrä, yhdistä
  `),
  no: phrases(`
    ei, en, eipä, ehei, noup, älä, enpä, eikä, tarvitse, tartte, halua
  `),
};
