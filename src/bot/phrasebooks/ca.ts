/** Owns what people say to the bot in Catalan. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const catalan: Phrasebook = {
  language: 'ca',
  human: phrases(`
    humà, un humà, un ésser humà, ésser humà, éssers humans, persona humana, persona real, persona de veritat
    persona de debò, persona de carn, persones reals, persones de veritat, atenció humana, ajuda humana
    amb una persona, una persona si us plau, una persona sisplau, una persona de l'equip, una persona del servei
    una persona que m'ajudi, vull una persona, voldria una persona, necessito una persona, un operador
    operador si us plau, operador sisplau, una operadora si us plau, operador humà, un agent, una agent
    agent si us plau, agent sisplau, agent humà, un gestor, una gestora, un assessor, una assessora, un representant
    una representant, un treballador, una treballadora, un empleat, una empleada, un responsable, una responsable
    el responsable, la responsable, vostre responsable, un encarregat, una encarregada, l'encarregat, l'encarregada
    un supervisor, una supervisora, el supervisor, un superior, un company, una companya, un tècnic, parlar amb algú
    parlar … amb algú, parlar … amb una persona, parlar … amb un humà, parlar … amb un responsable
    parlar amb alguna persona, parlar amb una, parlar amb un, parlar amb el servei, parlar amb atenció
    parlar amb vosaltres, parlar amb vostès, parlar amb l'equip, parlar amb l'encarregat, parlar amb l'encarregada
    parlar amb el vostre, parlar amb qui, parlar amb gent, parlar amb persones, amb qui puc parlar, amb qui parlo per
    amb qui he de parlar, a qui em puc adreçar, vull parlar amb, voldria parlar amb, m'agradaria parlar amb
    m agradaria parlar amb, necessito parlar amb, puc parlar amb, podria parlar amb, com parlo amb, com puc parlar amb
    prefereixo parlar amb, preferiria parlar amb, conversar amb algú, conversar amb una, xatejar amb, xerrar amb algú
    xerrar amb una, comunicar me amb, posa'm en contacte, posa m en contacte, poseu me en contacte, posi'm en contacte
    posar me en contacte, em poseu en contacte, em poses en contacte, em pots posar en contacte
    em podeu posar en contacte, posa'm amb, poseu me amb, posi'm amb, em poseu amb, em poses amb, em podeu posar amb
    passa'm amb, passa m amb, passa'm algú, passa'm un, passa'm una, passeu me amb, passeu me algú, passeu me un
    passeu me una, passeu me el, passi'm amb, passi'm algú, em passes amb, em passeu amb, em passi amb, em pots passar
    em podeu passar, em pot passar amb, connecta'm, connecteu me, connecti'm, em connecteu, em podeu connectar
    transfereix me, transferiu me, transferir me, deriveu me, deriva'm, dona'm algú, doneu me algú
    doneu me una persona, doneu me un, contactar amb algú, contactar amb un, contactar amb una
    contactar amb vosaltres, contactar amb el servei, contactar amb atenció, contactar amb l'equip, contacte amb algú
    contacte amb una, contacte amb un, contacte amb el servei, contacte amb vosaltres, entrar en contacte, hi ha algú
    que hi ha algú, hi ha alguna persona, algú aquí, algú allà, algú a l'altra banda, algú em pot ajudar
    em pot ajudar algú, algú em pot atendre, em pot atendre algú, que m'ajudi algú, algú que m'ajudi
    algú que em pugui, algú que sàpiga, algú m'ajuda, algú m'atén, m'atengui algú, m'atengui una persona, m'atén algú
    m'atengués algú, que m'atenguin, vull que m'atengui, atès per una, atesa per una, algú de l'equip, algú del servei
    algú d'atenció, algú de veritat, algú real, algú de vosaltres, algú de carn, vull algú, necessito algú
    voldria algú, atenció al client si us plau, atenció al client sisplau, servei d'atenció si us plau
    servei d'atenció sisplau, vull atenció al client, vull el servei d'atenció, amb atenció al client
    amb el servei d'atenció, xat en directe, xat en viu, en persona si us plau, no vull un bot, no vull un robot
    no vull el bot, no vull cap bot, no vull cap robot, no vull bots, no vull robots, no vull parlar amb un bot
    no vull parlar amb un robot, no vull parlar amb una màquina, no vull parlar amb cap bot
    no vull parlar amb cap robot, no vull parlar amb cap màquina, no amb un robot, no amb un bot, no amb una màquina
    no un robot, no un bot, no respostes automàtiques, no vull respostes automàtiques, prou bots, prou robots
    prou bot, prou robot, prou de bots, prou de robots, prou respostes automàtiques, prou de respostes automàtiques
    prou missatges automàtics, fart de parlar, farta de parlar, fart del bot, farta del bot, fart de bots
    farta de bots, fart de robots, farta de robots, fart d'aquest bot, farta d'aquest bot, cansat de parlar amb
    cansada de parlar amb, atura el bot, atureu el bot, odio els bots, odio els robots, sense bots, sense robots
  `),
  notHuman: phrases(`
    ets humà, ets humana, ets un humà, ets una persona, ets un robot, ets un bot, ets real, ets de veritat, és humà
    sou humans, sou persones, és una persona real, és un robot, és un bot, és una màquina, estic parlant amb
    estic xatejant amb, parlo amb un robot o, parlo amb una persona o, parlo amb un humà o, humà o, error humà
    vaig parlar, he parlat, ja he parlat, havia parlat, hem parlat, vam parlar, parlava amb, estava parlant
    vaig contactar, he contactat, ja he contactat, vaig trucar, he trucat, em va dir, em van dir, m'ha dit, m'han dit
    m'havia dit, m'havien dit, ens va dir, em va respondre, em van respondre, m'ha respost, m'han respost
    em va confirmar, m'ha confirmat, m'han confirmat, em va assegurar, em va prometre, m'ha promès, em va explicar
    em va penjar, va dir que, segons el vostre, segons la vostra, no vull parlar amb ningú
    no vull parlar amb una persona, no vull parlar amb un humà, no vull parlar amb algú, no vull parlar amb un agent
    no vull parlar amb un operador, no vull parlar amb cap persona, no vull parlar amb cap agent
    no vull parlar amb cap operador, no vull parlar amb persones, parlar amb ningú, no vull un agent
    no vull un operador, no vull una persona, no vull cap agent, no vull que em passeu, no vull que em passis
    no necessito cap, no necessito un, no necessito una, no necessito parlar, no necessito ningú, no cal parlar
    no cal que em, no em passeu, no em passis, no em transferiu, sense parlar, sense haver de parlar, cal parlar
    és necessari parlar, és obligatori, cal contactar, cal que parli, s'ha de parlar, parlar amb la botiga
    parlar amb el venedor, parlar amb el banc, parlar amb el meu, parlar amb la meva, parlar amb un amic
    parlar amb una amiga, agent immobiliari, un tècnic de, un gestor administratiu
  `),
  callback: phrases(`
    truca'm, truca m, truqueu me, truqui'm, truquin me, trucar me, trucant me, em truqueu, em truques, em truca algú
    em truqui algú, em truqui, em truquin, em pots trucar, em podeu trucar, em pot trucar, em pot … trucar
    em podria … trucar, em podríeu trucar, em podries trucar, em podria trucar, que em truquéssiu, que em truquessin
    m'hauríeu de trucar, que em truqueu, que em truquin, algú em truqui, algú em truca, telefona'm, telefoneu me
    telefonar me, em telefoneu, em podeu telefonar, fes me una trucada, feu me una trucada, em feu una trucada
    em fas una trucada, em podeu fer una trucada, feu me un truc, fes me un truc, feu me un toc, fes me un toc
    torneu me la trucada, torna'm la trucada, tornar me la trucada, trucada de tornada, torneu me a trucar
    torna'm a trucar, em torneu a trucar, reservar una trucada, reservar trucada, demanar una trucada
    programar una trucada, concertar una trucada, agendar una trucada, sol·licitar una trucada, vull una trucada
    voldria una trucada, m'agradaria una trucada, rebre una trucada, una trucada si us plau, una trucada sisplau
    cita telefònica, contactar me per telèfon, contacteu me per telèfon, contacteu amb mi per telèfon
    contactar amb mi per telèfon, em contacteu per telèfon, em podeu contactar per telèfon, contacteu me al
    contacteu amb mi al
  `),
  notCallback: phrases(`
    no em truqueu, no em truquis, no em truquin, no em truqui, no truqueu, no em torneu a trucar, no torneu a trucar
    no em telefoneu, no vull que, no vull trucades, no vull rebre, no vull cap, no cal que, no cal trucar, deixeu de
    deixa de, prou de trucar, prou trucades, prou de trucades, pareu de, per què em, per què m'heu, per què m'ha
    per què m'han, per què no, perquè m'heu trucat, m'heu trucat, m'ha trucat, m'han trucat, m'has trucat
    em vau trucar, em van trucar, em va trucar, heu trucat, ha trucat, havíeu de, m'havíeu de, m'havien de, havien de
    quan em truqueu, quan em trucareu, quan em trucaran, he rebut, vaig rebre, he perdut, rebo trucades, ningú m'ha
    ningú no, no paren de, no pareu de
  `),
  text: phrases(`
    envia'm un sms, envieu me un sms, enviï'm un sms, enviar me un sms, m'envieu un sms, m'envies un sms
    em podeu enviar un sms, em pots enviar un sms, feu me un sms, fes me un sms, respon me per sms
    responeu me per sms, respondre per sms, respondre'm per sms, em responeu per sms, resposta per sms
    escriviu me per sms, escriu me per sms, escriviu me un sms, aviseu me per sms, contacteu me per sms
    contacteu amb mi per sms, prefereixo per sms, preferiria per sms, prefereixo un sms, prefereixo sms
    millor per sms, millor un sms, per sms si us plau, per sms sisplau, per sms millor, un sms si us plau
    un sms sisplau, continuar per sms, continuem per sms, seguir per sms, missatge al mòbil, missatge al telèfon
    he de marxar, haig de marxar, he d'anar a treballar, haig d'anar a treballar, he d'anar a la feina
    haig d'anar a la feina, he de sortir ara, haig de sortir ara, he de sortir ja, he de plegar, he de penjar
    vaig a la feina, vaig a treballar, tanco el xat, tanco la pàgina, tanco la finestra, he de tancar el xat
    he de tancar la pàgina, surto del xat, no em puc quedar, no puc esperar aquí, no puc quedar me
  `),
  notText: phrases(`
    he rebut, vaig rebre, rebo, no m'envieu, no m'enviïs, no envieu, no vull, cap sms, prou sms, prou de, deixeu de
    pareu de, per què m'envi*, m'heu enviat, m'han enviat, no arriba, no ha arribat
  `),
  refund: phrases(`
    reembors*, rembors*, reemborç*, devolució, devolucions, devolvís, reintegr*, retornar, retornar me, retornat
    retornada, retornats, retornades, he retornat, vaig retornar, retorneu, retornen, retorn, retorns, he tornat el
    he tornat la, he tornat els, he tornat les, he tornat un, he tornat una, vaig tornar el, vaig tornar la
    vaig tornar els, vaig tornar les, vaig tornar un, vaig tornar una, vam tornar el, vam tornar la
    tornar un producte, tornar un article, tornar el producte, tornar l'article, tornar la comanda, tornar una comanda
    tornar les, tornar els diners, tornar me els, torneu me els, torneu els diners, torneu me el, tornin els diners
    tornareu els diners, els meus diners, meus diners, diners de tornada, diners enrere, recuperar els diners
    vaig enviar de tornada, he enviat de tornada
  `),
  refundStatus: phrases(`
    on és, on són, on està, on estan, on para, on ha anat, on han anat, quan, encara no, encara, no he rebut, no m'ha
    no m'han, no ha arribat, no han arribat, no arriba, no arriben, no l'he, no veig, no el veig, no apareix, no surt
    no s'ha, no consta, mai ha, mai no, espero, esperant, esperar, porto, fa dies, fa setmanes, fa un mes
    quant de temps, quant temps, quant triga, quants dies, triga, trigar, trigarà, tarda, retard, retardat, endarrerit
    estat del, estat de la, com va, com està, en quin punt, novetats, notícies, arriba, arribarà, arribar, arribat
    rebré, cobraré, ingressat, ingressareu, abonat, processat, tramitat, falta, desaparegut, perdut, què ha passat
    què passa, setmanes, pendent
  `),
  refundPolicy: phrases(`
    com puc tornar, com puc retornar, com puc demanar, com puc sol·licitar, com puc obtenir, com puc fer
    com puc rebre un, com torno, com retorno, com demano, com sol·licito, com es fa, com es demana, com es torna
    com funciona, com funcionen, com faig una, com faig la, com faig per tornar, com faig per retornar
    com faig per demanar, com ho faig per, puc tornar, puc retornar, puc demanar, puc sol·licitar, puc obtenir
    puc fer una, puc rebre un, puc recuperar, es pot tornar, es pot retornar, es pot demanar, és possible tornar
    és possible retornar, és possible demanar, vull un reembors*, vull el reembors*, vull tornar, vull retornar
    vull fer una, vull demanar, vull sol·licitar, vull els meus, vull els diners, vull recuperar, voldria un reembors*
    voldria el reembors*, voldria tornar, voldria retornar, voldria fer una, voldria demanar, voldria sol·licitar
    m'agradaria tornar, m'agradaria retornar, m'agradaria demanar, m'agradaria sol·licitar, sol·licito, exigeixo
    demano el, demano un, demanar el reembors*, demanar un reembors*, demanar la devolució, demanar una devolució
    tinc dret, dret a, dret de, política de, condicions de, feu reemborsaments, feu devolucions, accepteu devolucions
  `),
  greeting: phrases(`
    hola, holaa, ei, ep, bon, dia, bona, bones, tarda, tardes, vespre, nit, nits, migdia, bondia, bonatarda, salut
    salutacions, hello, a, tothom, tots, totes, equip, benvolguts, què, tal, bot
  `),
  goodbye: phrases(`
    gràcies, moltes gràcies, moltíssimes gràcies, mil gràcies, merci, mercès, moltes mercès, gràcies per tot
    gràcies per l'ajuda, gràcies per la resposta, gràcies per la informació, gràcies per la teva ajuda
    gràcies per la vostra ajuda, moltes gràcies per l'ajuda, moltes gràcies per tot, moltes gràcies per la informació
    gràcies igualment, us ho agraeixo, t'ho agraeixo, ho agraeixo, molt agraït, molt agraïda, molt amable
    perfecte gràcies, ok gràcies, genial gràcies, adeu, adeu siau, fins aviat, fins ara, fins després, fins demà
    a reveure, que vagi bé, bon cap de setmana, bona nit, que tinguis un bon dia, que tingueu un bon dia
    que passis un bon dia, que passeu un bon dia, cordialment, salutacions cordials, això és tot, és tot, res més
    val res més, res més gràcies, no res més, no cal res més, no necessito res més, ja està, ja està gràcies
    ja ho tinc, era això, només era això, només això, cap pregunta més
  `),
  yes: phrases(`
    sí, sii, esclar, és, clar, i, tant, d'acord, d, acord, ok, okey, val, vale, bé, molt, perfecte, exacte, exactament
    correcte, segur, segurament, naturalment, endavant, us, plau, sisplau, siusplau, porfa, gràcies, vull, voldria
    m'agradaria, ara, encantat, encantada, fes, ho, feu, va, de, moment, cal, mateix
  `),
  no: phrases(`
    no, nono, nop, mai, cap, gens, tampoc
  `),
};
