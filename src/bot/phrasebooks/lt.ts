/** Owns what people say to the bot in Lithuanian. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const lithuanian: Phrasebook = {
  language: 'lt',
  human: phrases(`
    žmogus, žmogaus, žmogui, žmogų, žmogumi, gyvas žmogus, gyvo žmogaus, gyvu žmogumi, tikras žmogus, tikru žmogumi, žmogišk*
    konsultantas, konsultanto, konsultantą, konsultantui, konsultantu, su konsultante, konsultantės, operatorius, operatoriaus
    operatorių, operatoriui, operatoriumi, su operatore, operatorės, darbuotojas, darbuotojo, darbuotoją, darbuotojui
    darbuotoju, darbuotojos, specialistas, specialistu, specialisto, vadybininkas, vadybininką, vadybininku, vadybininko
    vadybininke, vadovą, vadovu, viršininką, viršininku, atstovas, atstovą, atstovu, atstovo, kolega padėtų, su kolega
    kolegai perduok*, su kuo nors, su kažkuo, kam nors perduo*, perduokite kam, su kuo galiu, su kuo galėčiau, su kuo kalbėti
    su kuo pakalbėti, su kuo pasikalbėti, gal kas nors gali, ar kas nors gali padėti, ar kas nors galėtų, kas nors gali padėti
    kas nors galėtų padėti, kas nors man padė*, gal kas padės, ar yra kas nors, ar kas nors yra, ar čia yra kas
    yra čia kas nors, ar kas nors skaito, ar kas nors atsak*, noriu kalbėti, noriu pakalbėti, noriu pasikalbėti
    norėčiau kalbėti, norėčiau pakalbėti, norėčiau pasikalbėti, galiu pakalbėti, galiu pasikalbėti, galėčiau pakalbėti
    galėčiau pasikalbėti, galima pakalbėti, galima pasikalbėti, reikia pakalbėti, reikia pasikalbėti, noriu bendrauti su
    norėčiau bendrauti su, pakalbėti su, pasikalbėti su, kalbėti gyvai, gyvai pakalbėti, bendrauti gyvai, sujunkite, sujunkit
    sujunk mane, sujungti su, sujungti mane, sujungtumėte, sujungsite, perjunkite, perjunkit, perjunk mane, perjungti
    perjungtumėte, nukreipkite, nukreipk mane, nukreiptumėte, klientų aptarnavimu, klientų aptarnavimo darb*
    klientų aptarnavimas prašau, į klientų aptarnavimą, su klientų aptarn*, noriu klientų aptarn*, su pagalbos komanda
    susisiekti su jumis, susisiekti su kuo, gyvas pokalbis, gyvą pokalbį, gyvas konsultant*, gyvą konsult*, nenoriu boto
    nenoriu roboto, nenoriu su botu, nenoriu su robotu, nenoriu kalbėti su botu, nenoriu kalbėti su robotu
    nenoriu bendrauti su botu, nenoriu bendrauti su robotu, nenoriu rašyti botui, nenoriu rašyti robotui, ne botas, ne robotas
    ne su botu, ne su robotu, ne botą, ne robotą, vietoj boto, vietoj roboto, gana botų, gana robotų, užteks botų, užteks robotų
    botas nepadeda, robotas nepadeda, klientų aptarnavimas, kas gyvas
  `),
  notHuman: phrases(`
    ar jūs žmogus, ar tu žmogus, ar esi žmogus, ar esate žmogus, tu žmogus, jūs žmogus, esi žmogus, esi tikras
    esate tikras žmogus, esi gyvas, esate gyvas, ar čia žmogus, ar čia rašo žmogus, ar tai žmogus, čia žmogus ar
    žmogus ar botas, žmogus ar robotas, botas ar žmogus, robotas ar žmogus, ar kalbu su, ar aš kalbu su, ar bendrauju su
    ar aš bendrauju su, ar rašau su, kalbėjau, kalbėjausi, pakalbėjau, pasikalbėjau, bendravau, šnekėjau, jau kalbėjau
    esu kalbėj*, man pasakė, man sakė, pasakė kad, sakė kad, žadėjo, pažadėjo, atsakė kad, parašė kad, nenoriu žmogaus
    nenoriu su žmogumi, nenoriu kalbėti su žmogumi, nenoriu kalbėti su niekuo, nenoriu su niekuo, nenoriu niekam
    nenoriu kalbėti su konsultant*, nenoriu kalbėti su operator*, nenoriu kalbėti su darbuotoj*, nenoriu konsultant*
    nenoriu operator*, nenoriu darbuotoj*, nereikia žmogaus, nereikia konsultant*, nereikia operator*, nereikia darbuotoj*
    nereikia jungti, nejunkite, neperjunkite, ar man reikia pakalbėti, ar man reikia pasikalbėti, ar reikia pakalbėti
    ar reikia pasikalbėti, ar būtina kalbėti, ar būtina pakalbėti, ar privalau kalbėti, ar turiu kalbėti su, ar turiu su kuo
    kitas žmogus, jaunas žmogus, kiekvienas žmogus, vienas žmogus, jūsų klientų aptarnavimas, klientų aptarnavimas yra
    klientų aptarnavimas labai, klientų aptarnavimas ne*, klientų aptarnavimas sakė, blogas klientų, prastas klientų
    geras klientų
  `),
  callback: phrases(`
    paskambinkite, paskambinkit, paskambink, paskambintumėte, paskambintų man, man paskambintų, paskambinti, kas nors paskambintų, perskambinkite, perskambinkit, perskambink
    perskambinti, perskambintumėte, perskambintų, atskambinkite, atskambinti, skambinkite man, skambinkite mano, skambutį užsakyti
    užsakyti skambutį, užsisakyti skambutį, užsakau skambutį, suplanuoti skambutį, noriu skambučio, norėčiau skambučio
    laukiu jūsų skambučio, laukiu skambučio, pageidauju skambučio, prašau skambučio, man brinktelėkite, brūkštelėkite man
    susisiekite telefonu, susisiekite su manimi telefonu, susisiekti telefonu
  `),
  notCallback: phrases(`
    neskambinkite, neskambinkit, neskambink, nebeskambinkite, nebeskambinkit, nebeskambink, nereikia skambinti, nereikia man skambinti
    nereikia skambučio, nenoriu skambučio, nenoriu skambučių, nenoriu kad skambint*, nenoriu kad man, liaukitės skambin*
    nustokite skambin*, kodėl skambin*, kodėl man skambin*, kodėl jūs skambin*, ko skambin*, skambinote, skambino, paskambino
    skambinote man, kada paskambinsite, kada skambinsite, kada jūs, žadėjote paskambinti, žadėjo paskambinti, turėjote paskambinti
    turėjo paskambinti, jums paskambinti, kur paskambinti, kokiu numeriu paskambinti, galiu paskambinti, galėčiau paskambinti
    bandžiau
  `),
  text: phrases(`
    atsakyti sms*, atsakykite sms*, atsakykit sms*, atsakyk sms*, atsakyti per sms, atsakykite per sms, atsakymą sms*
    atsakymą per sms, geriau sms*, geriau per sms, tęsti sms*, tęskime sms*, galima sms*, atsiųskite sms*, atsiųskit sms*
    atsiųsk sms*, siųskite sms*, parašykite sms*, parašykit sms*, parašykite žinutę, parašykit žinutę, atsiųskite žinutę
    atsiųskit žinutę, siųskite žinutę, trumpąja žinute atsak*, atsakykite žinute, atsakyti žinute, turiu eiti, turiu išeiti
    turiu bėgti, turiu važiuoti, turiu lėkti, man reikia eiti, man reikia išeiti, man reikia bėgti, reikia bėgti
    uždarau pokalbį, uždarau langą, uždarau puslapį, uždarysiu puslapį, uždarysiu langą, negaliu laukti, negaliu ilgiau laukti
    nebegaliu laukti
  `),
  refund: phrases(`
    grąžinim*, grąžinti, grąžinau, grąžinote, grąžino, grąžinta, grąžintas, grąžinti*, grąžins, grąžinsite, grąžinkite, grąžinami
    grąžinamų, grąžintų, grąžintumėte, sugrąžin*, susigrąžin*, pinigai grįž*, pinigus atgal, pinigų atgal, pinigai atgal, atgal pinig*
    atgauti pinig*, atgausiu pinig*, atgavau pinig*, pinigus atgaus*, pinigų nebegrįž*, pervesti atgal, išsiunčiau atgal, siunčiau atgal
    kompensacij*, kompensuo*
  `),
  refundStatus: phrases(`
    kur, kada, kiek laiko, kiek dienų, kiek laukti, kiek trunka, kiek užtrunka, kaip ilgai, dar neatėjo, neatėjo, negavau
    dar negavau, nesu gavęs, nesu gavusi, negrįžo, dar negrįžo, nematau, nesimato, neatsirado, neįkrito, nėra pinigų, dar nėra, vis dar
    iki šiol, laukiu, laukiau, laukti, vėluoja, vėlavimas, vėluojate, užtruko, užstrigo, būsena, statusas, būklė, kokia situacija
    kas su, kas atsitiko, kas nutiko, ar jau, ar atėjo, ar grąžinote, ateis, atėjo, gausiu, sulauksiu, matysiu, dingo, trūksta
    patikrinti, patikrinkite, pervedėte, įvykdytas, apdorojam*
  `),
  refundPolicy: phrases(`
    kaip grąžinti, kaip galiu, kaip man, kaip galima, kaip atgauti, kaip susigrąžinti, kaip pateikti, kaip prašyti, kaip gauti
    kaip veikia, kaip vyksta, kaip įforminti, ar galiu grąžinti, ar galima grąžinti, ar galiu gauti, ar galiu susigrąžinti
    ar galiu atgauti, ar galėčiau, galėčiau grąžinti, galiu grąžinti, noriu grąžinti, norėčiau grąžinti, noriu atgauti
    norėčiau atgauti, noriu susigrąžinti, norėčiau susigrąžinti, noriu pinigų, noriu savo pinigų, reikalauju, prašau grąžinti
    grąžinkite pinigus, grąžinkite mano pinigus, turiu teisę, ar priklauso, grąžinimo sąlyg*, grąžinimo taisykl*, grąžinimo politik*
    grąžinimo terminas, teisė grąžinti, ar įmanoma
  `),
  greeting: phrases(`
    labas, laba, labukas, labutis, sveiki, sveikas, sveika, svieki, sveikučiai, diena, rytas, ryta, vakaras, vakarą, vakaro
    dienos, ryto, gero, geros, malonaus, malonios, alio, ei, čiau, hey, hello, visiems, jums, bot, botas
  `),
  goodbye: phrases(`
    ačiū, ačiū jums, ačiū labai, labai ačiū, labai jums ačiū, ačiū už pagalbą, ačiū už atsakymą, ačiū už informaciją
    didelis ačiū, didelis ačiū už pagalbą, dėkui, dėkui labai, labai dėkui, dėkui už pagalbą, dėkoju, labai dėkoju
    dėkoju už pagalbą, dėkoju jums, dėkų, tenkiu, viso gero, viso, viso labo, geros dienos, gražios dienos, gero vakaro
    gražaus vakaro, gero savaitgalio, geros jums dienos, iki, iki pasimatymo, iki kito karto, sudie, ate, labanakt, tai viskas
    tai ir viskas, čia viskas, viskas ačiū, daugiau nieko, nieko daugiau, daugiau klausimų neturiu, daugiau nereikia, aišku ačiū
    supratau ačiū
  `),
  yes: phrases(`
    taip, jo, jop, aha, gerai, ok, okei, okay, žinoma, aišku, tikrai, būtinai, sutinku, tinka, prašau, prašyčiau
    noriu, norėčiau, reikia, puiku, dabar, ačiū, dėkui, labai, mielai, teisingai, teip
  `),
  no: phrases(`
    ne, nee, nea, nene, nereikia, nebereikia, nenoriu, nebenoriu
  `),
};
