/** Owns what people say to the bot in Latvian. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const latvian: Phrasebook = {
  language: 'lv',
  human: phrases(`
    cilvēks, cilvēka, cilvēkam, cilvēku, cilvēcīg*, dzīvs cilvēks, dzīvu cilvēku, īsts cilvēks, īstu cilvēku, reāls cilvēks
    reālu cilvēku, cilvēciņ*, operators, operatoru, operatoram, ar operatori, konsultants, konsultantu, konsultantam
    ar konsultanti, darbinieks, darbinieku, darbiniekam, darbinieka, darbiniece, darbinieci, speciālistu, speciālistam, pārstāvi
    pārstāvis, pārstāvim, pārstāvja, menedžeri, menedžeris, menedžerim, vadītāju, priekšnieku, kolēģim nodod*, ar kādu
    ar kaut kādu cilv*, kādam nodod*, ar ko varu runāt, ar ko es varu runāt, ar ko varētu runāt, ar ko var runāt, ar ko runāt
    ar ko varētu parunāt, ar ko parunāt, kāds varētu palīdzēt, kāds var palīdzēt, kāds man palīdz, kāds palīdzētu
    kāds man varētu palīdzēt, kāds no jums, vai tur kāds ir, vai kāds tur ir, vai te kāds ir, vai kāds te ir, vai ir kāds
    vai tur ir kāds, vai te ir kāds, ir kāds dzīvs, kāds dzīvs, vai kāds atbild*, vai kāds lasa, gribu runāt, gribu parunāt
    vēlos runāt, vēlos parunāt, gribētu runāt, gribētu parunāt, vēlētos runāt, vēlētos parunāt, varu parunāt, varu runāt
    varētu parunāt, varētu aprunāties, vajag parunāt, vajag runāt, var parunāt ar, jārunā ar dzīv*, runāt ar jums, aprunāties ar
    gribu sazināties, vēlos sazināties ar, savienojiet, savieno mani, savienot mani, savienot ar, savienosiet, savienotu mani
    pārslēdziet, pārslēdz mani, pārslēgt uz, pārslēgt mani, pārslēgtu, pāradresē*, novirziet mani, iedodiet cilv*, iedod cilv*
    klientu apkalpošanu lūdzu, klientu apkalpošana lūdzu, ar klientu apkalp*, gribu klientu apkalp*, vēlos klientu apkalp*
    ar klientu servis*, ar klientu atbalst*, ar klientu centr*, klientu konsultant*, dzīvo čatu, dzīvajā čatā, dzīvo operator*
    dzīvo saziņu, negribu botu, negribu robotu, negribu ar botu, negribu ar robotu, negribu runāt ar botu
    negribu runāt ar robotu, negribu runāt ar mašīnu, nevēlos runāt ar botu, nevēlos runāt ar robotu, nevēlos ar botu
    nevēlos ar robotu, negribu sarakstīties ar botu, negribu sarakstīties ar robotu, ne bots, ne robots, ne ar botu
    ne ar robotu, nevis bots, nevis botu, nevis robots, nevis robotu, nevis ar robotu, nevis ar botu, bota vietā, robota vietā
    bots nepalīdz, robots nepalīdz, klientu apkalpošana
  `),
  notHuman: phrases(`
    vai tu esi cilvēks, vai esi cilvēks, vai jūs esat cilvēks, vai esat cilvēks, esi cilvēks, esat cilvēks, tu esi īsts
    esi īsts, esat īsts, esi dzīvs, esat dzīvs, vai tas ir cilvēks, vai šis ir cilvēks, vai te ir cilvēks, vai te raksta cilvēks
    cilvēks vai bots, cilvēks vai robots, bots vai cilvēks, robots vai cilvēks, vai runāju ar, vai es runāju ar
    es runāju ar cilvēku, vai sarakstos ar, vai es sarakstos ar, vai es rakstu, runāju vakar, vakar runāju, jau runāju
    es jau runāju, runāju ar jūsu, runāju ar operator*, runāju ar konsultant*, runāju ar darbiniek*, runāju ar darbiniec*
    runāju ar kādu, esmu runājis, esmu runājusi, esmu jau runājis, esmu jau runājusi, aprunājos, sazinājos, sarakstījos
    teica ka, man teica, pateica ka, solīja, apsolīja, atbildēja ka, rakstīja ka, negribu cilvēku, nevēlos cilvēku
    negribu runāt ar cilvēku, nevēlos runāt ar cilvēku, negribu runāt ar kādu, negribu ne ar vienu, nevēlos ne ar vienu
    ne ar vienu runāt, ar nevienu, negribu runāt ar operator*, nevēlos runāt ar operator*, negribu runāt ar darbiniek*
    negribu runāt ar konsultant*, negribu operator*, nevēlos operator*, negribu konsultant*, negribu darbiniek*, nevajag cilvēku
    nevajag operator*, nevajag konsultant*, nevajag darbiniek*, nevajag savienot, nesavienojiet, nepārslēdziet, vai man jārunā
    vai jārunā, vai obligāti jārunā, vai man ar kādu jārunā, vai man vajag runāt, vai vajag runāt, cits cilvēks, jauns cilvēks
    katrs cilvēks, viens cilvēks, jūsu klientu apkalpošana, klientu apkalpošana ir, klientu apkalpošana ļoti
    klientu apkalpošana ne*, klientu apkalpošana teica, slikta klientu, laba klientu
  `),
  callback: phrases(`
    piezvaniet, piezvani man, piezvani, piezvanīt man, man piezvanīt, man piezvanītu, piezvanītu man, mums piezvanīt, varat piezvanīt
    varētu piezvanīt, varētu man piezvanīt, varētu man zvanīt, variet piezvanīt, vai kāds piezvan*, kāds man piezvan*, kāds piezvanītu
    lai man piezvana, lai piezvana, lai kāds piezvana, lūdzu piezvanīt, atzvaniet, atzvani, atzvanīt, atzvanītu, pārzvaniet, pārzvani
    pārzvanīt, pārzvanītu, zvaniet man, sazvaniet mani, sazvanīt mani, pieteikt zvanu, rezervēt zvanu, pasūtīt zvanu, vēlos zvanu
    gribu zvanu, lūdzu zvanu, vēlos saņemt zvanu, gaidu jūsu zvanu, atzvanu, atzvana pieprasīj*, sazinieties ar mani telefon*
    sazinieties telefoniski, sazināties pa telefonu, sazinieties pa telefonu, pa tālruni sazin*, kāds mani sazvan*
  `),
  notCallback: phrases(`
    nezvaniet, nezvani, nepiezvaniet, vairs nezvan*, nevajag zvanīt, nevajag piezvanīt, nevajag man, nevēlos zvan*, negribu zvan*
    negribu lai, nevēlos lai, beidziet zvanīt, beidz zvanīt, pārtrauciet zvanīt, kāpēc zvan*, kāpēc jūs zvan*, kāpēc man zvan*
    kāpēc jūs man, kādēļ zvan*, kādēļ jūs, zvanījāt, zvanīja, piezvanīja, piezvanījāt, kad piezvanīsiet, kad zvanīsiet, kad jūs
    solījāt piezvanīt, solīja piezvanīt, apsolīja piezvanīt, jums piezvanīt, jums zvanīt, kur piezvanīt, kur zvanīt
    uz kuru numuru, varu piezvanīt, varu zvanīt, mēģināju
  `),
  text: phrases(`
    atbildēt ar sms, atbildiet ar sms, atbildi ar sms, atbildētu ar sms, atbildi pa sms, atbildēt pa sms, atbildiet pa sms
    labāk ar sms, turpināt ar sms, turpināt pa sms, var ar sms, atsūtiet sms, atsūti sms, sūtiet sms, uzrakstiet sms
    uzraksti sms, nosūtiet sms, atbildēt ar īsziņu, atbildiet ar īsziņu, atbildēt īsziņā, atbildiet īsziņā, atbildi īsziņā
    atsūtiet īsziņu, atsūti īsziņu, sūtiet īsziņu, nosūtiet īsziņu, uzrakstiet īsziņu, atsūtiet ziņu uz, sūtiet ziņu uz
    nosūtiet ziņu uz, uzrakstiet ziņu uz, man jāiet, man jādodas, man tagad jāiet, jāiet prom, jādodas prom, man jāskrien
    man jābrauc, aizveru lapu, aizveru logu, aizveru čatu, aizvēršu lapu, aizvēršu logu, nevaru gaidīt, nevaru ilgāk gaidīt
    vairs nevaru gaidīt
  `),
  refund: phrases(`
    atmaks*, naudu atpakaļ, nauda atpakaļ, naudas atgriešan*, atpakaļ naudu, atpakaļ nauda, atgriezt naud*, atgriež naud*
    atgriezīs*, atgriezta, atgrieztas, atgriezto, atgrieztie, atgriezt, atgriezu, atgriezāt, atgriezis, atgriezusi, atgriešan*
    nosūtīju atpakaļ, sūtīju atpakaļ, aizsūtīju atpakaļ, pārskaitīt atpakaļ, pārskaitījāt atpakaļ, atguvu naud*, atgūt naud*
    saņemt atpakaļ, atdodiet naudu, atdod naudu, kompensāc*, nav atpakaļ
  `),
  refundStatus: phrases(`
    kur, kad, cik ilgi, cik ilgs, cik ilgā, cik dien*, cik laika, cik jāgaida, joprojām, vēl nav, vēl neesmu, vēl arvien, aizvien
    neesmu saņēmis, neesmu saņēmusi, neesmu saņēm*, nesaņēmu, nav saņemt*, nav ienākus*, nav ienācis, neienāca, nav atnāk*
    neatnāca, nav pienāk*, nepienāca, nav parādīj*, neredzu, neparādās, nav redzam*, gaidu, gaidīju, gaidīt, jāgaida, kavējas
    kavēšan*, aizkavēj*, statuss, statusu, stāvoklis, kas notiek, kas notika, kas noticis, kas ir ar, ienāks, atnāks, saņemšu
    ienākusi, pienāks, vai jau, vai ir, pazudus*, pazuda, trūkst, pārbaudīt, pārbaudiet, apstrād*
  `),
  refundPolicy: phrases(`
    kā atgriezt, kā varu, kā es varu, kā var, kā man, kā saņemt, kā pieteikt, kā prasīt, kā pieprasīt, kā atgūt, kā notiek
    kā darbojas, kā noformēt, vai varu atgriezt, vai es varu atgriezt, vai var atgriezt, vai varu saņemt, vai es varu saņemt
    vai varu dabūt, vai iespējams atgriezt, vai ir iespējams, vai ir iespēja, gribu atgriezt, vēlos atgriezt, gribētu atgriezt
    vēlētos atgriezt, gribu saņemt, vēlos saņemt, gribu naudu, vēlos naudu, gribu savu naudu, gribu atmaksu, vēlos atmaksu, pieprasu
    prasu, atdodiet naudu, man pienākas, vai man pienākas, ir tiesības, atgriešanas noteikum*, atgriešanas kārtīb*
    atgriešanas politik*, atmaksas noteikum*, atmaksas politik*, atteikuma tiesīb*
  `),
  greeting: phrases(`
    labdien, ladien, sveiki, sveiks, sveika, sveicināti, sveicieni, čau, čauk, labrīt, labrīts, labvakar, labs, labu, dienu, dien, rīts, rītu
    vakaru, hei, hey, hello, alo, hallo, jums, visiem, bot, bots, laba, diena
  `),
  goodbye: phrases(`
    paldies, paldies jums, liels paldies, liels paldies par palīdzību, liels paldies jums, paldies par palīdzību
    paldies par atbildi, paldies par informāciju, milzīgs paldies, tūkstoš paldies, pateicos, pateicos par palīdzību
    pateicamies, ļoti pateicos, pald, paldiņ*, uz redzēšanos, visu labu, atā, jauku dienu, lai jauka diena, jauku vakaru
    labu dienu jums, jauku nedēļas nogali, ar labu, arlabunakti, tas ir viss, tas arī viss, tas viss, tas bija viss
    viss paldies, vairāk neko, neko vairāk, nekas vairāk, vairāk jautājumu nav, vairāk nevajag, nē vairāk neko, skaidrs paldies
    sapratu paldies
  `),
  yes: phrases(`
    jā, jaa, jap, jep, aha, labi, ok, okei, okay, protams, noteikti, skaidrs, der, lūdzu, gribu, vēlos, gribētu, vēlētos, vajag
    paldies, pateicos, labprāt, tagad, pareizi, piekrītu, tieši, droši
  `),
  no: phrases(`
    nē, nee, nea, nevajag, negribu, nevēlos, nepaldies
  `),
};
