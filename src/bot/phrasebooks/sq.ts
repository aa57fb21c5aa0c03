/** Owns what people say to the bot in Albanian. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const albanian: Phrasebook = {
  language: 'sq',
  human: phrases(`
    njeri, njeriu, njeriun, një njeri, njeri i vërtetë, njeri real, njeri i gjallë, njeri të gjallë, njeri të vërtetë
    njerëz të vërtetë, me njerëz, qenie njerëzore, ndihmë njerëzore, asistencë njerëzore, person real
    person i vërtetë, person të vërtetë, person fizik, me një person, një person ju lutem, një person nga ekipi
    dua një person, me ndonjë person, operator ju lutem, operatorin, me operator, me një operator, një operator
    një operatore, me operatoren, operator njeri, agjent, agjentin, agjente, agjenten, një agjent, me agjent, punonjës
    punonjësin, punonjëse, një punonjës, përfaqësues*, këshilltar, këshilltarin, këshilltare, konsulent, menaxher
    menaxherin, menaxheri, menaxheren, shefin, me shefin, shefi juaj, eprorin, mbikëqyrës*, supervizor*, përgjegjësin
    me përgjegjësin, një koleg, një kolege, kolegun, kolegen, flas me dikë, flas me një, flas me ju, flas me shërbimin
    flas me ekipin, flas me suportin, flas me ndonjë, flas … me dikë, flas … me një person, flas … me një njeri
    të flas me, të flisja me, flisja me dikë, flisja … me dikë, dua të flas, dëshiroj të flas, do të doja të flisja
    doja të flisja, desha të flas, desha me fol, du me fol, dua me fol, me fol me dikë, me fol me një
    me fol me operator, a mund të flas, mund të flas me, mundem me fol, duhet të flas, kam nevojë të flas
    si mund të flas, si të flas me, preferoj të flas, preferoja të flisja, me kë mund të flas, me kë të flas
    me kë flas për, kujt t'i drejtohem, të bisedoj me, të bisedoja me, bisedoj me dikë, bisedoj me një
    të komunikoj me, komunikoj me dikë, komunikim me njeri, të kontaktoj dikë, kontaktoj dikë, kontaktoj me dikë
    të kontaktoj me, kontaktoj shërbimin, kontaktoj me shërbimin, kontakt me dikë, kontakt me një
    kontakt me shërbimin, në kontakt me, më vini në kontakt, më lidhni, më lidh me, të më lidhni, të më lidhësh
    të më lidhë, mund të më lidhni, lidhmëni, më kaloni te, më kaloni tek, më kaloni një, më kalo te, më kalo tek
    ma kaloni, të më kaloni, më transferoni, më transfero, të më transferoni, transferomëni, më jepni dikë
    më jepni një, më jep dikë, më jep një njeri, ma jepni, më drejtoni te, më drejtoni tek, a ka njeri, a ka ndonjë
    a ka dikë, ka njeri aty, ka njeri këtu, ka dikush aty, ka dikush këtu, a është dikush, është dikush aty
    dikush aty, dikush këtu, dikush të më ndihmojë, dikush mund të më ndihmojë, dikush që të më ndihmojë
    dikush që më ndihmon, të më ndihmojë dikush, më ndihmon dikush, më ndihmojë dikush, më përgjigjet dikush
    përgjigjet njeri, dikush nga ju, dikush nga ekipi, dikush nga stafi, dikë nga ekipi, dikë nga stafi
    dikë nga shërbimi, dikë që di, dikë që më ndihmon, dikush që di, dikush tjetër të më, dua dikë
    kam nevojë për dikë, me shërbimin e klientit, me shërbimin e klientëve, me shërbimin ndaj klientit
    shërbimi i klientit ju lutem, shërbimin e klientit ju lutem, shërbimi i klientëve ju lutem
    dua shërbimin e klientit, te shërbimi i klientit, tek shërbimi i klientit, me kujdesin ndaj klientit, me suportin
    live chat, bisedë live, bisedë direkte, nuk dua bot, nuk dua robot, nuk dua një bot, nuk dua një robot
    nuk dua botin, s dua bot, s dua robot, s'dua bot, s'dua robot, jo bot, jo robot, jo me bot, jo me robot
    jo me një bot, jo me një robot, jo një robot, jo makinë, jo me makinë, nuk dua të flas me bot
    nuk dua të flas me robot, nuk dua të flas me një bot, nuk dua të flas me një robot, nuk dua të flas me makinë
    nuk dua të flas me një makinë, nuk dua përgjigje automatike, mjaft me bot, mjaft me botin, mjaft me robot
    mjaft me robotë, mjaft me përgjigje automatike, jo përgjigje automatike, u lodha me bot, u lodha me botin
    u lodha me robot, u lodha me robotë, u lodha duke folur me, jam lodhur me bot*, jam lodhur me robot*, pa robotë
    pa bote, ndaleni botin, ndale botin, hiqni botin
  `),
  notHuman: phrases(`
    jeni njeri, je njeri, a je njeri, a jeni njeri, je një njeri, jeni një njeri, je robot, jeni robot, je një robot
    jeni një robot, je bot, jeni bot, je një bot, jeni një bot, je person, jeni person, je një person, jeni një person
    je i vërtetë, je real, jeni real, po flas me, a po flas, po bisedoj me, po komunikoj me, njeri apo, njeri a robot
    person apo, është njeri, është robot, gabim njerëzor, burime njerëzore, fola me, fola dje, folëm me, fola sot
    fola në telefon, kam folur, kemi folur, kisha folur, pata folur, kam biseduar, bisedova, kisha biseduar
    kontaktova, kam kontaktuar, i telefonova, ju telefonova, telefonova, mora në telefon, më tha, më thanë
    më kanë thënë, më ka thënë, më kishte thënë, më premtoi, më premtuan, më ka premtuar, më konfirmoi, më konfirmuan
    më siguroi, më sqaroi, më shpjegoi, na tha, na thanë, m'u tha, m u tha, operatori tha, operatorja tha
    operatori më, operatorja më, agjenti tha, agjentja tha, punonjësi tha, punonjësja tha, sipas punonjësit
    sipas operatorit, sipas agjentit, nuk dua të flas me njeri, nuk dua të flas me asnjë, nuk dua të flas me askënd
    nuk dua të flas me dikë, nuk dua të flas me një person, nuk dua të flas me një njeri, nuk dua të flas me operator
    nuk dua të flas me një operator, nuk dua të flas me agjent, nuk dua të flas me një agjent
    nuk dua të flas me njerëz, nuk dua me fol me, s dua të flas me njeri, s dua të flas me asnjë
    s dua të flas me askënd, s'dua të flas me njeri, s'dua të flas me askënd, nuk dua njeri, nuk dua operator
    nuk dua agjent, nuk dua një operator, nuk dua një agjent, me askënd, me asnjë njeri, nuk kam nevojë për
    nuk kam nevojë të flas, s kam nevojë, s'kam nevojë, nuk është nevoja, nuk është e nevojshme, nuk ka nevojë
    mos më lidh*, mos më transfero*, mos më kalo*, pa folur me, a duhet të flas, a duhet të kontaktoj, duhet patjetër
    a është e detyrueshme, është e detyrueshme, a është e nevojshme, njeri më vodhi, njeri më ka, njeri më dërgoi
    njeri më mori, çdo njeri, askush njeri, njeriu që, agjent imobiliar, agjent shitjesh, me dyqanin, me shitësin
    me bankën, me postierin, me korrierin, me burrin, me gruan, me një shok, me një shoqe, përfaqësues ligjor
  `),
  callback: phrases(`
    më telefononi, më telefono, telefonomëni, telefonomë, të më telefononi, të më telefonojë, të më telefonojnë
    të më telefonosh, të më telefononit, më telefonojë dikush, dikush të më telefonojë, më telefononi mbrapsht
    të telefonohem, më merrni në telefon, më merr në telefon, më merrni në tel, më merr në tel, më merrni në numrin
    të më merrni, të më marrë në telefon, të më marrin në telefon, të më marrë dikush, të më merrte dikush
    më marrë … në telefon, më merrni … në telefon, më merrni ju, më thirrni, më thirr, më thërrisni, të më thirrni
    të më thërrisni, të më thërrasë, të më thërrasin, me më thirr, me më marr në telefon, më bëni një telefonatë
    më bëj një telefonatë, më bëni një zile, të më bëni një telefonatë, dua një telefonatë, dëshiroj një telefonatë
    doja një telefonatë, kërkoj një telefonatë, të kërkoj një telefonatë, të caktoj një telefonatë
    caktoj një telefonatë, rezervoj një telefonatë, të rezervoj një telefonatë, lë një telefonatë
    planifikoj një telefonatë, marr një telefonatë nga, telefonatë kthyese, një telefonatë ju lutem
    më kontaktoni me telefon, më kontaktoni në telefon, më kontaktoni përmes telefonit, më kontaktoni në numrin
    të më kontaktoni me telefon, të më kontaktoni në telefon, të kontaktohem me telefon, të kontaktohem në telefon
    më cingëroni, më kontaktoni në cel
  `),
  notCallback: phrases(`
    mos më telefon*, mos më merr*, mos më thirr*, mos më thërr*, mos telefononi, mos më kontakto*, nuk dua telefonat*
    nuk dua një telefonat*, nuk dua të më, nuk dua që të më, s dua të më, s'dua të më, nuk dëshiroj të më
    nuk ka nevojë, nuk është nevoja, pse më, pse po më, përse më, më telefonuat, më telefonoi, më telefonuan, më morët
    më mori në, më morën, më thirrët, më thirri, më thirrën, më keni telefonuar, më keni marrë, më keni thirrur
    më ka telefonuar, më kanë telefonuar, më ka marrë, më kanë marrë, kur do të më, kur do më, duhej të më
    do të më telefononit, do të më merrnit, do më merrnit, mora një telefonatë, kam marrë një telefonatë
    kam marrë telefonata, askush nuk më, askush s më, nuk më telefon*, nuk më mori, nuk më morët, ndaloni së
    pushoni së, vazhdimisht më, premtuat
  `),
  text: phrases(`
    më dërgoni një sms, më dërgoni sms, më dërgo një sms, më dërgo sms, dërgomëni një sms, dërgomëni sms
    ma dërgoni me sms, ma dërgo me sms, të më dërgoni një sms, të më dërgoni sms, më shkruani me sms
    më shkruani një sms, më shkruani në telefon, më shkruani në celular, më shkruani në cel, më bëni një sms
    përgjigjuni me sms, përgjigjmuni me sms, më përgjigjuni me sms, të më përgjigjeni me sms, përgjigje me sms
    përgjigjen me sms, më mirë me sms, më mirë një sms, preferoj me sms, preferoj sms, me sms ju lutem
    një sms ju lutem, vazhdojmë me sms, të vazhdojmë me sms, të vazhdoj me sms, mesazh në telefon, mesazh në celular
    më njoftoni me sms, më kontaktoni me sms, duhet të iki, duhet të ik, më duhet të iki, më duhet të ik
    duhet të largohem, më duhet të largohem, duhet të shkoj në punë, më duhet të shkoj në punë, duhet të dal
    më duhet të dal, duhet me ik, duhet me shku në punë, tani iki, po iki, po iki tani, po largohem
    po e mbyll bisedën, po e mbyll faqen, e mbyll bisedën, e mbyll chatin, mbyll chatin, mbyll faqen, mbyll dritaren
    duhet ta mbyll, po dal nga biseda, nuk mund të pres këtu, nuk mund të qëndroj, nuk mund të rri
    s mund të pres këtu, nuk rri dot, nuk pres dot këtu, s pres dot këtu
  `),
  notText: phrases(`
    mora një sms, mora sms, kam marrë, nuk kam marrë, s kam marrë, nuk mora, më erdhi, më ka ardhur, nuk më erdhi
    nuk më vjen, nuk vjen, mos më dërgo*, mos dërgo*, mos më shkru*, nuk dua, s dua, s'dua, pse më, ndaloni, pushoni
    më dërguat, më keni dërguar
  `),
  refund: phrases(`
    rimburs*, rimbors*, refund*, paratë mbrapsht, para mbrapsht, mbrapsht paratë, paratë prapa, prapa paratë
    paratë e mia, paratë e mija, lekët mbrapsht, lekë mbrapsht, mbrapsht lekët, lekët prapa, prapa lekët, lekët e mia
    lekët e mija, kthimi i parave, kthimin e parave, kthim parash, kthim të parave, kthim i parave, kthim lekësh
    kthimi i lekëve, kthimin e lekëve, kthimi i shumës, ktheva, ktheva mbrapsht, kam kthyer, e kam kthyer
    i kam kthyer, kemi kthyer, kthyer paratë, kthyer lekët, kthyer mallin, kthyer produktin, kthyer porosinë
    kthyer artikullin, ktheni paratë, ktheni lekët, më ktheni paratë, më ktheni lekët, ma ktheni, m'i ktheni
    kthehen paratë, kthehen lekët, të kthej një, ta kthej, të kthej mallin, të kthej produktin, të kthej porosinë
    të kthej artikullin, të kthej këpucët, të kthejmë, me kthy mallin, me kthy produktin, me i kthy, kthimi im
    kthimin tim, kthimi i porosisë, kthimin e porosisë, kthimi i mallit, kthimin e mallit, kthimi i produktit
    kthimin e produktit, kthimi i artikullit, bëj kthim, bëj një kthim, dërgova mbrapsht, kam dërguar mbrapsht
  `),
  refundStatus: phrases(`
    ku është, ku janë, ku ndodhet, ku shkuan, ku shkoi, ku mbeti, ku mbetën, ku kanë, ku është puna, kur, akoma, ende
    hala, nuk më ka ardhur, nuk më kanë ardhur, s më ka ardhur, s më kanë ardhur, nuk ka ardhur, nuk kanë ardhur
    s ka ardhur, s kanë ardhur, s'ka ardhur, s'kanë ardhur, nuk më erdhi, nuk më erdhën, nuk erdhi, nuk erdhën
    nuk e kam marrë, nuk i kam marrë, nuk kam marrë, s kam marrë, s'kam marrë, s e kam marrë, nuk mora, nuk ka hyrë
    nuk kanë hyrë, nuk shoh, nuk e shoh, nuk i shoh, nuk shfaqet, nuk duket, nuk duken, po pres, pres, kam pritur
    duke pritur, prita, sa kohë, sa ditë, sa zgjat, sa duhet, sa do, për sa, vonesë, vonuar, vonohet, vonohen, u vonua
    vonoi, statusi, statusin, status, gjendja, në çfarë faze, ku ka arritur, ç'u bë, çfarë u bë, si u bë, çfarë ndodhi
    ç'ndodhi, si është puna, çka u bo, u bë, vjen, vijnë, do vijë, do të vijë, do vijnë, do të vijnë, marr, do marr
    do të marr, marrë, arrin, mbërrin, mbërriti, ka mbërritur, mungon, mungojnë, humbi, humbur, humbën, përpunuar
    javë, ditësh, lajme
  `),
  refundPolicy: phrases(`
    si mund të kthej, si mund ta kthej, si mund të kërkoj, si mund të marr, si mund të bëj, si të kthej, si ta kthej
    si të kërkoj, si të bëj, si të marr, si kërkoj, si kthehet, si bëhet, si bëj, si funksionon, si funksionojnë
    çfarë duhet të bëj, a mund të kthej, a mund ta kthej, a mund të kërkoj, a mund të marr, a mund të bëj
    mund të kthej, mund ta kthej, mund të kërkoj, mund të bëj kthim, a mundem me kthy, a është e mundur
    është e mundur të, dua rimbursim, dua një rimbursim, dua rimbursimin, dua të kthej, dua ta kthej, dua të kërkoj
    dua të bëj, dua paratë, dua lekët, dua kthimin, dëshiroj të kthej, dëshiroj ta kthej, dëshiroj rimbursim
    dëshiroj një rimbursim, dëshiroj të kërkoj, do të doja të kthej, do të doja të ktheja, do të doja të kërkoj
    do të doja të kërkoja, do të doja një, doja të kërkoja, doja të kthej, doja të ktheja, du me kthy
    kërkoj rimbursim, kërkoj rimbursimin, kërkoj një, kërkoj kthimin, kërkoj paratë, kërkoj lekët, kam të drejtë
    a kam të drejtë, e drejta e, të drejtën e, politika e, politikën e, kushtet e, a ofroni, a bëni, a pranoni
  `),
  greeting: phrases(`
    përshëndetje, tungjatjeta, njatjeta, tjeta, tung, mirëdita, mirëmëngjes, mirëmëngjesi, mirëmbrëma, mirë, dita
    mëngjes, mbrëma, ditën, ç'kemi, hej, hey, ej, hello, hi, alo, selam, ju, të, gjithëve, ekip, bot, si, jeni, je
  `),
  goodbye: phrases(`
    faleminderit, shumë faleminderit, faleminderit shumë, faleminderit për ndihmën, shumë faleminderit për ndihmën
    faleminderit shumë për ndihmën, faleminderit për përgjigjen, faleminderit për informacionin
    faleminderit për gjithçka, faleminderit për kohën, ju faleminderit, ju faleminderit shumë
    ju faleminderit për ndihmën, të faleminderit, flm, flm shumë, shumë flm, flmnd, faleminderit paraprakisht
    falemnderit, falemnderit shumë, falimenderit, ju falënderoj, ju falënderoj shumë, ju falenderoj për ndihmën
    falënderoj, rrofsh, rrofshi, të lumtë, ok faleminderit, në rregull faleminderit, shumë mirë faleminderit
    super faleminderit, perfekt faleminderit, mirupafshim, ditën e mirë, ditë të mbarë, një ditë të mbarë
    ju uroj një ditë të mbarë, natën e mirë, mbrëmje të mbarë, kalofshi mirë, kalofsh mirë, gjithë të mirat
    gjithë të mira, shihemi, dëgjohemi, mirë u pafshim, fundjavë të mbarë, punë të mbarë, me respekt, kaq, kaq ishte
    kaq ishte e gjitha, vetëm kaq, vetëm kaq faleminderit, kjo ishte e gjitha, asgjë tjetër, asgjë më
    s'kam gjë tjetër, s kam gjë tjetër, nuk kam më pyetje, nuk kam pyetje të tjera, nuk kam nevojë për gjë tjetër
  `),
  yes: phrases(`
    po, poo, posi, pasha, sigurisht, patjetër, natyrisht, ok, okej, okay, mirë, shumë, dakord, dakort, në, rregull, ju
    lutem, të, lutemi, faleminderit, flm, dua, dëshiroj, saktë, ashtu, tani, pranoj, konfirmoj, vërtet, me, kënaqësi
    gjithë, absolutisht, eshte, nevoja, nevojshme, e, kam, nevojë
  `),
  no: phrases(`
    jo, joo, jojo, nuk, kurrë, asnjëherë, aspak
  `),
};
