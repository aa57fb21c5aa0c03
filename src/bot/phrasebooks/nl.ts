/** Owns what people say to the bot in Dutch. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const dutch: Phrasebook = {
  language: 'nl',
  human: phrases(`
    medewerker, medewerkers, medewerkster, klantenservicemedewerker*, servicemedewerker*, supportmedewerker*
    menselijk*, een mens, echt mens, echte mens, echte mensen, levend mens, mens aub, mens alstublieft
    mens alsjeblieft, mens graag, mens spreken, mensen spreken, een echt persoon, een echte persoon, echt persoon
    echte persoon, levend persoon, levende persoon, fysiek persoon, persoon spreken, persoon praten, met een persoon
    adviseur, klantadviseur*, een consulent, leidinggevende*, teamleider*, een manager spreken, met een manager
    jullie manager, je manager, je baas, iemand spreken, iemand te spreken, iemand kunnen spreken, iemand van jullie
    iemand van de klantenservice, iemand van het team, iemand van support, iemand van de support, met iemand praten
    met iemand spreken, met iemand chatten, met iemand bellen, met iemand te praten, met iemand overleggen
    met iemand kan, praten met iemand, spreken met iemand, chatten met iemand, praten met een, spreken met een
    chatten met een, praat met een, spreek met een, praten met jullie, spreken met jullie, praten met de
    spreken met de, met jullie praten, met jullie spreken, jullie spreken, wil praten met, wil spreken met
    met een collega, een collega spreken, met een agent, met een echt, met een echte, met echte, iemand aan de lijn
    iemand aan de telefoon, iemand aan het woord, iemand echt*, iemand die me kan helpen, iemand die mij kan helpen
    iemand die dit kan, contact met iemand, contact met een, contact met de klantenservice, contact met klantenservice
    contact met jullie klantenservice, contact met support, contact met een medewerker, in contact komen
    in contact brengen, contact opnemen met een, bereiken wie, wie kan ik spreken, met wie kan ik, met wie ik kan
    is er iemand, is daar iemand, is daar … iemand, is er … iemand, is hier iemand, iemand aanwezig, iemand daar
    iemand bereikbaar, iemand online, niemand bereikbaar, iemand die meekijkt, verbind me, verbind mij, verbindt u mij
    verbind door, verbinden met een, verbinden met de, verbinden met iemand, doorverbind*, doorverbonden
    door verbinden, doorschakel*, doorgeschakeld, schakel me door, schakel mij door, zet me door, zet mij door
    stuur me door, stuur mij door, doorgestuurd worden, klantenservice graag, klantenservice aub
    klantenservice alstublieft, klantenservice alsjeblieft, klantenservice spreken, klantenservice bereiken
    de klantenservice spreken, met de klantenservice, met klantenservice, naar de klantenservice
    geef me de klantenservice, klantendienst aub, klantendienst spreken, met de klantendienst, naar de klantendienst
    met de helpdesk, geen robot, geen robots, geen bot, geen bots, geen chatbot, geen chatbots, geen computer
    geen machine, geen automatisch antwoord, geen automatische antwoorden, niet met een robot, niet met een bot
    niet met een chatbot, niet met een computer, niet met een machine, niet met de robot, niet met de bot
    niet met robots, niet tegen een robot, niet tegen een bot, tegen een robot praten, tegen een bot praten
    tegen een computer, stop de bot, stop met die bot, stop die bot, stop robot, weg met die bot, genoeg van de bot
    genoeg van die bot, genoeg van deze bot, genoeg van robots, klaar met die bot, klaar met de bot
    klaar met deze bot, zat van die bot, die bot helpt niet, de bot helpt niet, bot snapt het niet, haat robots
    haat bots, live chat, livechat, live contact, persoonlijk contact, persoonlijk spreken, persoonlijke hulp
    echte hulp, een collega, de manager spreken, uw manager, met deze bot niet, met die bot niet
  `),
  notHuman: phrases(`
    ben je een, ben jij een, ben je echt, ben jij echt, ben je menselijk, bent u een, bent u echt, zijn jullie echt*
    is dit een, is dit echt, is het een, spreek ik met, spreek ik nu, praat ik met, praat ik nu, chat ik met
    chat ik nu, typ ik met, heb ik een mens, heb ik te maken, wil niet met een mens, wil niet met een medewerker
    wil niet met iemand, wil niet praten met een mens, wil niet praten met een medewerker, wil niet praten met iemand
    wil geen medewerker, wil geen mens, hoef geen, hoef niet, hoeft niet, wil niemand, met niemand, niemand spreken
    niemand te spreken hoef, geen medewerker nodig, geen mens nodig, niet nodig, heb geen medewerker
    niet doorverbinden, niet doorverbonden, verbind me niet, verbind mij niet, moet ik met, moet ik een, moet ik eerst
    moet ik daarvoor, moet ik hiervoor, moet je met, moet je daarvoor, gesproken, sprak, gepraat, gechat, zei, zeiden
    vertelde, beloofde, beloofd, schreef, heeft gezegd, heeft me gezegd, had gezegd, heeft verteld, heeft me verteld
    volgens jullie, volgens de medewerker, volgens een medewerker, zegt dat, ik had een medewerker, had gisteren
    mijn adviseur, mijn manager, mijn leidinggevende, is er iemand anders, met een echte bon, ben medewerker
    als medewerker, collega van mij, van mijn werk
  `),
  callback: phrases(`
    bel me, bel mij, bel ons, bel even, bel terug, bel me terug, bel mij terug, bel eens, belt u mij, belt u me
    bellen jullie me, bellen jullie mij, me bellen, mij bellen, me … bellen, mij … bellen, me … terugbellen
    mij … terugbellen, mij … opbellen, me even bellen, mij even bellen, me opbellen, mij opbellen, me terugbellen
    mij terugbellen, me terug bellen, mij terug bellen, terugbellen, terug bellen, teruggebeld, terug gebeld worden
    gebeld worden, gebeld te worden, graag gebeld, terugbelverzoek*, terugbelafspraak*, belafspraak*, belverzoek*
    kan iemand bellen, kan iemand me bellen, kunnen jullie bellen, kunnen jullie me bellen, kunnen jullie even bellen
    kunt u bellen, kun je bellen, kan je bellen, telefonisch contact, telefonisch spreken, telefonisch afspreken
    telefonische afspraak, een belletje, een telefoontje, belletje van jullie, telefoontje van jullie
    via de telefoon bespreken, aan de telefoon bespreken, gesprek inplannen, telefoongesprek inplannen
    telefoongesprek plannen
  `),
  notCallback: phrases(`
    niet bellen, niet meer bellen, bel me niet, bel me … niet, bel mij … niet, bel mij niet, bel niet
    niet terugbellen, nooit meer, hou op, houd op, houden op, stop met, stoppen met, waarom, hebben mij gebeld
    hebben me gebeld, heeft me gebeld, heeft mij gebeld, mij gebeld, me gebeld, werd gebeld, werd ik gebeld
    ben gebeld, ben ik gebeld, word ik gebeld, word gebeld, niet gebeld, niet teruggebeld, nog niet teruggebeld
    nooit teruggebeld, belden, belde, geen telefoontje*, geen belletje*, kreeg een telefoontje, kreeg een belletje
    zouden bellen, zouden terugbellen, zou gebeld, zou teruggebeld, zou terugbellen, wanneer bel*, hoef niet
    hoeft niet, niet nodig, in plaats van bellen, liever niet
  `),
  text: phrases(`
    antwoord* … per sms, antwoord* … via sms, stuur … per sms, stuur … via sms, per sms antwoorden, via sms antwoorden
    per sms sturen, via sms sturen, per sms reageren, via sms reageren, per sms verder, via sms verder
    per sms contact, liever per sms, liever via sms, graag per sms, graag via sms, per sms graag, via sms graag
    me smsen, mij smsen, sms me, sms mij, stuur me een sms, stuur mij een sms, stuur een sms, stuur sms
    een sms sturen, sms sturen, smsje sturen, stuur me een smsje, liever sms, sms graag, een sms krijgen
    een sms ontvangen, sms in plaats, per tekstbericht, als tekstbericht, via tekstbericht, stuur een tekstbericht
    tekstberichtje, berichtje op mijn telefoon, bericht op mijn mobiel, berichtje sturen op mijn, moet weg
    moet nu weg, moet zo weg, moet ervandoor, moet er vandoor, moet gaan, moet nu gaan, moet zo gaan, moet rennen
    moet naar mijn werk, moet naar het werk, moet nu naar, moet ophangen, sluit de chat, sluit deze chat
    sluit het venster, sluit de pagina, ga de chat sluiten, verlaat de chat, geen tijd om te wachten, kan niet wachten
    kan hier niet blijven
  `),
  notText: phrases(`
    kreeg, gekregen, ontvangen heb, heb ontvangen, niet ontvangen, niet binnen, niet aangekomen, komt niet, waarom
    stop met, hou op, geen sms, geen berichten, niet meer, nooit, code, phishing, nep
  `),
  refund: phrases(`
    terugbetal*, terugbetaald, terug betaald, terug betaling, terugstort*, teruggestort, terug gestort, geld terug
    geld retour, mijn geld weer, centen terug, restitutie*, refund*, creditnota*, gecrediteerd, crediter*, retour
    retouren, retourner*, retourneer*, geretourneerd, retourzending*, retourpakket*, teruggestuurd, terug gestuurd
    teruggezonden, terugsturen, terug sturen, teruggebracht, teruggave*, terugboek*, teruggeboekt
    terug op mijn rekening
  `),
  refundStatus: phrases(`
    waar is, waar blijft, waar blijven, waar zijn, wanneer, hoe lang, hoelang, nog niet, nog niks, nog niets
    nog steeds, nog altijd, nog geen, niet ontvangen, niet gekregen, niet binnen, niet terug, niets ontvangen
    niks ontvangen, niks gekregen, wacht, wachten, gewacht, status, stand van zaken, ontbreekt, te laat, vertraging
    onderweg, komt, gekomen, binnen, aangekomen, verwerkt, ontvangen, duurt, gestort, op mijn rekening, checken
    nakijken, hoe zit het, hoe staat het, al twee, al drie, weken geleden
  `),
  refundPolicy: phrases(`
    hoe retourner*, hoe retourneer*, hoe stuur, hoe kan ik, hoe krijg ik, hoe vraag, hoe werkt, hoe werken, hoe gaat
    hoe moet, hoe doe, kan ik mijn geld, kan ik het geld, kan ik geld, kan ik een, kan ik dit, kan ik de, kan ik iets
    kan je, kan ik nog, kun je, kan men, mag ik, krijg ik mijn geld terug als, krijg ik geld terug als, wil mijn geld
    wil graag mijn geld, wil een terugbetaling, wil graag een terugbetaling, wil retourneren, wil graag retourneren
    wil terugsturen, wil iets terug*, wil graag iets terug*, eis, retourbeleid, retourvoorwaarden, retourrecht
    herroepingsrecht, bedenktijd, is het mogelijk, recht op, jullie voorwaarden, beleid, retour aanmelden
    terugbetaling aanvragen
  `),
  greeting: phrases(`
    hoi, hallo, hey, hi, hello, hé, hee, heey, hai, dag, goedendag, goeiedag, goedemorgen, goedemiddag, goedenavond
    goeiemorgen, goeiemiddag, goeienavond, goeie, goede, morgen, middag, avond, beste, mevrouw, meneer, daar, allemaal
    weer, team, bot, moin
  `),
  goodbye: phrases(`
    bedankt, dank je, dank u, dankje, dankjewel, dank je wel, dank u wel, dankuwel, heel erg bedankt
    hartelijk bedankt, hartelijk dank, hartstikke bedankt, super bedankt, top bedankt, prima bedankt, fijn bedankt
    oké bedankt, erg bedankt, bedankt voor de hulp, bedankt voor je hulp, bedankt voor uw hulp
    bedankt voor de snelle hulp, bedankt voor het snelle antwoord, bedankt voor de info, dank je wel voor je hulp
    dank voor de hulp, dank u voor uw hulp, veel dank, duizendmaal dank, alvast bedankt, merci, thanks, thx, dankoewel
    fijne dag, fijne dag nog, nog een fijne dag, prettige dag, prettige dag nog, fijne avond, prettige avond
    fijn weekend, prettig weekend, tot ziens, doei, doeg, doeidoei, dag hoor, tot later, tot de volgende keer, ajuus
    groetjes, groeten, dat was alles, dat was het, dat is alles, dit was alles, dat was hem, verder niks, verder niets
    niets meer, niks meer, geen vragen meer, ik heb geen vragen meer, is opgelost, het is opgelost, ik ben geholpen
    daar ben ik mee geholpen, heeft geholpen
  `),
  yes: phrases(`
    ja, jaa, jawel, jep, jup, jazeker, zeker, graag, heel, natuurlijk, tuurlijk, uiteraard, absoluut, prima, goed
    akkoord, klopt, precies, inderdaad, juist, ok, oke, okay, top, fijn, doe, maar, dat, wil, ik, is, alstublieft
    alsjeblieft, aub, svp, yes, yep, sure, hoor
  `),
  no: phrases(`
    nee, neen, nope, neu, niet, geen, niks, nu, no
  `),
};
