/** Owns what people say to the bot in German. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const german: Phrasebook = {
  language: 'de',
  human: phrases(`
    mensch, menschen, menschlich*, ein mensch, echter mensch, echten menschen, richtiger mensch, lebender mensch
    mitarbeiter*, servicemitarbeiter*, supportmitarbeiter*, kundenservicemitarbeiter*, kundendienstmitarbeiter*
    berater, beraterin, beratern, kundenberater*, kundenbetreuer*, sachbearbeiter*, ansprechpartner*, ansprechperson*
    ansprechbar*, vorgesetzte*, teamleiter*, chef sprechen, filialleiter*, echte person, echten person, echter person
    reale person, realen person, richtige person, richtigen person, lebende person, lebenden person, mit einer person
    mit ner person, jemand echtes, jemand echten, jemand echtem, jemand richtigen, jemand richtigem
    jemanden richtigen, mit jemand, mit jemandem, mit jemanden, mit irgendjemand*, mit irgendwem, mit wem kann ich
    mit wem ich, an wen kann ich, jemanden sprechen, jemand sprechen, jemanden zum reden, jemanden ans telefon
    jemand ans telefon, jemanden erreichen, jemand erreichen, jemanden vom, jemand vom, jemand von euch
    jemanden von euch, jemand von ihnen, jemanden von ihnen, jemand aus dem team, jemand zuständig*, mit euch sprechen
    mit euch reden, mit ihnen sprechen, mit ihnen reden, euch sprechen, mit einem agent, mit einem agenten
    mit einem kollegen, mit einer kollegin, mit dem kundenservice, mit dem kundendienst, mit dem kundensupport
    mit dem support, mit dem service sprechen, mit eurem support, mit eurem kundenservice, mit ihrem support
    mit ihrem kundenservice, mit ihrem kundendienst, an den kundenservice, an den kundendienst, an den support
    zum kundenservice, zum kundendienst, zum support, kundenservice bitte, kundendienst bitte, kundensupport bitte
    kundenservice sprechen, kundendienst sprechen, brauche den kundenservice, brauche den kundendienst
    brauche den support, kundenservice erreichen, support erreichen, kontakt zum, kontakt zu einem, kontakt zu einer
    kontakt mit einem, kontakt mit einer, kontakt mit jemand*, kontakt zu jemand*, persönlichen kontakt
    persönlich sprechen, persönliche beratung, persönliche hilfe, persönlich mit, direkten kontakt, direkt mit
    verbinde mich, verbinden sie mich, verbind mich, verbindet mich, mich verbinden, mich bitte verbinden
    mich weiterverbinden, weiterverbinde*, weiterverbunden, verbunden werden, durchstellen, durchgestellt, stell mich
    stellen sie mich, stellt mich, leite mich weiter, leiten sie mich weiter, leitet mich weiter, mich weiterleiten
    weitergeleitet werden, gib mich weiter, übergib mich, übergeben sie mich, hol mir jemand*, hol jemand*
    holen sie jemand*, holt jemand*, ist da jemand, ist jemand da, ist hier jemand, ist hier wer, ist da wer
    irgendjemand da, jemand anwesend, jemand online, jemand erreichbar, jemand da, niemand da, niemanden erreichen
    live chat, livechat, live berater, live support, live agent, kein bot, keinen bot, keine bots, kein roboter
    keinen roboter, kein chatbot, keinen chatbot, keine maschine, keine automatische antwort
    keine automatischen antworten, nicht mit einem bot, nicht mit einem chatbot, nicht mit einem roboter
    nicht mit einer maschine, nicht mit einem computer, nicht mit nem bot, nicht mit ner maschine, nicht mit dem bot
    nicht mit einer ki, nicht … mit einem bot, nicht … mit einem roboter, nicht … mit einer maschine
    verbinden sie mich … mit, nicht mit bots, nicht mit maschinen, nicht mit robotern, statt bot, statt roboter
    genug vom bot, genug von dem bot, genug von bots, genug von diesem bot, keine lust auf bot
    keine lust auf einen bot, bot nervt, bots nerven, stopp den bot, weg mit dem bot, bot hilft nicht
    bot hilft mir nicht, bot versteht mich nicht, hasse bots, hasse roboter, echte hilfe, ein kollege, einen kollegen
    eine kollegin, einem kollegen, jemand anderen, jemand anderem, jemand anderes, mit wem reden, mit wem sprechen
    mit dem bot nicht weiter, support bitte, hotline bitte
  `),
  notHuman: phrases(`
    bist du ein, bist du eine, bist du n, bist du mensch, bist du echt, bist du menschlich, sind sie ein
    sind sie eine, sind sie menschlich, seid ihr, ist das ein, ist das eine, ist das hier ein, ist das hier eine
    ist hier ein mensch oder, spreche ich, schreibe ich mit, rede ich, chatte ich, hab ich hier, unterhalte ich mich
    will nicht mit einem menschen, will nicht mit einem mitarbeiter, will nicht mit jemand*
    möchte nicht mit einem menschen, möchte nicht mit einem mitarbeiter, möchte nicht mit jemand*, will mit niemand*
    möchte mit niemand*, mag mit niemand*, mit niemandem, mit niemanden sprechen, mit keinem menschen
    mit keinem mitarbeiter, brauche keinen menschen, brauche keinen mitarbeiter, brauche keine mitarbeiter*
    brauche keinen berater, brauche niemand*, brauch keinen, will keinen menschen, will keinen mitarbeiter
    möchte keinen menschen, möchte keinen mitarbeiter, nicht verbinden, nicht weiterverbinden, nicht weiterverbunden
    nicht weitergeleitet, muss ich mit, muss ich dafür, muss ich dazu, muss ich einen, muss ich erst, muss ich zuerst
    muss man mit, muss man dafür, soll ich mit, nicht nötig, gesprochen, telefoniert, gechattet, unterhalten, gesagt
    versprochen, mitgeteilt, zugesagt, sagte, meinte, versprach, schrieb, sagt dass, hat mir, hatte mir, hat mich
    hatte mich, laut eurem, laut ihrem, laut einem, laut dem, laut ihrer, laut eurer, mit jemand anderem
    mit jemand anders verwechselt, als mitarbeiter, bin mitarbeiter*, mitarbeiter bei, mein berater, mein bankberater
    mit menschen zusammen, von mir, kollege von mir, bei der arbeit
  `),
  callback: phrases(`
    ruf mich, ruft mich, rufen sie mich, rufe mich, ruf an, ruft an, rufen sie an, ruft bitte, rufen sie bitte
    mich anrufen, mich … anrufen, mich … zurückrufen, mir … ein anruf, mich mal anrufen, mich bitte anrufen
    mich jemand anrufen, mich wer anrufen, mich morgen anrufen, mich heute anrufen, mich zurückrufen
    mich bitte zurückrufen, mich jemand zurückrufen, bitte anrufen, zurück rufen, zurückrufen, zurückgerufen werden
    angerufen werden, angerufen zu werden, zurückgerufen zu werden, rückruf*, anruf von euch, anruf von ihnen
    anruf vereinbaren, anruf buchen, anruf erhalten, anruf bekommen, anruf bitte, bitte um anruf, bitte um einen anruf
    um einen anruf, wünsche einen anruf, wünsche mir einen anruf, telefontermin*, telefonat vereinbaren
    telefongespräch vereinbaren, telefonisch kontaktier*, telefonisch melden, telefonisch bei mir
    telefonisch sprechen, telefonisch klären, am telefon klären, am telefon sprechen, per telefon sprechen
    sich telefonisch, euch telefonisch, klingelt durch, klingel durch, klingeln sie durch, bei mir durchklingeln
    kurz durchklingeln
  `),
  notCallback: phrases(`
    mich nicht an, mich nicht mehr an, mich bitte nicht, mich nie, nicht anrufen, nicht mehr anrufen, nicht anzurufen
    nicht zurückruf*, nie wieder, keine anrufe, keinen anruf, kein anruf, keinen rückruf, kein rückruf, keine rückrufe
    ohne anruf, hört auf, hören sie auf, aufhören, warum, wieso, weshalb, angerufen hat, angerufen haben
    angerufen habt, hat mich angerufen, haben mich angerufen, habt mich angerufen, mich angerufen
    mich schon angerufen, mich zurückgerufen, nicht angerufen, nicht zurückgerufen, wurde angerufen
    wurde ich angerufen, rief, riefen, wer ruft, wann ruft, wann rufen, ruft mich ständig, ruft mich dauernd
    sollte zurückgerufen, versprochen, statt anzurufen, statt anruf, nicht nötig, produktrückruf*, rückrufaktion*
    unbekannte nummer
  `),
  text: phrases(`
    antwort* … per sms, schreib* … per sms, schick* … per sms, sende* … per sms, per sms antworten, per sms schreiben
    per sms schicken, per sms senden, per sms bitte, per sms weiter*, per sms erreich*, per sms kontakt*
    lieber per sms, bitte per sms, gern per sms, gerne per sms, als sms schicken, als sms bitte, als sms senden
    lieber als sms, sms schicken, sms senden, sms schreiben, schick mir eine sms, schickt mir eine sms
    schicken sie mir eine sms, schreib mir eine sms, schreibt mir eine sms, mir eine sms, mir ne sms
    eine sms schicken, eine sms bekommen, lieber sms, sms bitte, sms an mich, sms statt, per textnachricht
    als textnachricht, textnachricht schicken, nachricht aufs handy, aufs handy schicken, aufs handy schreiben
    muss los, muss jetzt … los, muss leider … los, muss gleich … los, muss jetzt … weg, muss jetzt … gehen
    muss jetzt los, muss gleich los, muss leider los, muss weg, muss jetzt weg, muss leider weg, muss gleich weg
    muss gehen, muss jetzt gehen, muss leider gehen, muss gleich gehen, muss jetzt zur arbeit, muss zur arbeit
    schließe den chat, schließe jetzt, schließe das fenster, schließe die seite, schliesse das, mache den chat zu
    mach den chat zu, verlasse den chat, verlasse die seite, keine zeit zu warten, kann nicht warten
    kann nicht hier bleiben
  `),
  notText: phrases(`
    bekommen habe, habe ich, erhalten, bekam, nicht bekommen, nicht gekommen, kommt nicht, kam, warum, wieso
    keine sms, keine weiteren, nicht mehr, aufhören, hört auf, nie, code, betrug, phishing
  `),
  refund: phrases(`
    erstatt*, rückerstatt*, zurückerstatt*, rückzahl*, zurückgezahl*, zurückzahl*, rueckerstatt*, rueckzahl*
    zurueckgezahl*, geld zurück, geld zurueck, mein geld wieder, geld wiederbekomm*, geld wiederhaben
    zurück auf mein konto, zurückgebucht, zurückbuch*, rückbuch*, rücküberweis*, zurücküberwies*, gutschrift*
    gutgeschrieben, gutschreib*, zurückgeschickt, zurückgesendet, zurückgesandt, zurückgegeben, zurückschick*
    zurücksend*, zurückgeben, zurueckgeschickt, rücksend*, ruecksend*, retour*, retoure*, retourn*, retournier*
    rückgabe*, rueckgabe*, refund*, reklamation zurück
  `),
  refundStatus: phrases(`
    wo ist, wo sind, wo bleibt, wo bleiben, wo steckt, wann kommt, wann kommen, wann bekomme, wann krieg*
    wann erhalte, wann wird, wann ist, wann, wie lange, wie lang, immer noch, noch nicht, noch nichts, noch kein*
    noch immer, warte, warten, gewartet, nicht angekommen, nicht da, nicht erhalten, nicht bekommen, nicht eingegangen
    nichts bekommen, nichts erhalten, kein geld, status, stand, fehlt, überfällig, verspätet, angekommen, eingegangen
    bearbeitet, unterwegs, dauert, gutgeschrieben, auf meinem konto, schon, nachsehen, prüfen
  `),
  refundPolicy: phrases(`
    wie kann ich, wie retourn*, wie schicke, wie sende, wie gebe, wie beantrag*, wie bekomme ich mein
    wie bekomme ich eine, wie krieg*, wie funktioniert, wie läuft, wie geht eine, wie mache ich
    kann ich eine erstattung, kann ich mein geld, kann ich die, kann ich den, kann ich das, kann ich etwas, kann man
    darf ich, bekomme ich mein geld zurück wenn, bekomme ich eine erstattung, krieg ich mein geld zurück wenn
    möchte eine erstattung, will eine erstattung, möchte mein geld, will mein geld, hätte gern mein geld
    möchte zurückgeben, möchte etwas zurück*, möchte die, möchte den, möchte das, fordere, verlange, beantragen
    rückgaberecht*, rückgabebedingung*, rückgabefrist*, widerrufsrecht*, widerruf*, erstattungsrichtlinie*
    ist es möglich, eure bedingungen, ihre bedingungen, recht auf, anspruch auf
  `),
  greeting: phrases(`
    hallo, hallöchen, halli, hi, hey, hello, moin, servus, grüezi, grüß, gott, gruss, tag, guten, morgen, abend
    mittag, gutentag, gutenmorgen, gutenabend, schönen, nabend, grüße, dich, euch, sie, zusammen, wieder, liebes, team
    tach, hoi, salü, da, bot, wunderschönen
  `),
  goodbye: phrases(`
    danke, danke schön, dankeschön, danke sehr, danke dir, danke euch, danke ihnen, danke für, danke für die hilfe
    danke für deine hilfe, danke für ihre hilfe, danke für die schnelle hilfe, danke für die info
    danke für die auskunft, danke nochmal, danke vielmals, merci vielmal, vielen dank, vielen lieben dank, lieben dank
    besten dank, herzlichen dank, tausend dank, dank dir, vielen dank für die hilfe, vielen dank für deine hilfe
    vielen dank für ihre hilfe, vielen dank für die schnelle hilfe, vielen dank für die schnelle antwort, merci
    dankee, thx, super danke, alles klar danke, alles klar vielen dank, perfekt danke, prima danke, gut danke, tschüss
    tschüß, tschau, tschö, ciao, ade, auf wiedersehen, wiedersehen, auf wiederhören, bis dann, bis bald, bis später
    mach es gut, machs gut, schönen tag noch, einen schönen tag, schönen tag, schönen abend noch, einen schönen abend
    schönes wochenende, das war alles, das wars, das war es, das wars schon, das wäre alles, mehr brauche ich nicht
    sonst nichts, nichts weiter, nichts mehr, keine weiteren fragen, keine fragen mehr, hat sich erledigt
    hat sich geklärt, ist erledigt, mir ist geholfen, das hat geholfen
  `),
  yes: phrases(`
    ja, jap, jep, jup, jawohl, jo, joa, jaa, jaja, klar, gern, gerne, sehr, bitte, natürlich, selbstverständlich
    sicher, unbedingt, genau, richtig, stimmt, korrekt, auf, jeden, fall, absolut, freilich, ok, okay, oke, passt
    einverstanden, mach, das, will, möchte, ich, würde, yes, yep, sure, danke, doch, wäre, super, lieb, nett, toll
  `),
  no: phrases(`
    nein, ne, nee, nö, nop, nope, nicht, keine, kein, nötig, nei, niemals, nichts
  `),
};
