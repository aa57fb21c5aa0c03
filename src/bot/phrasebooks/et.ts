/** Owns what people say to the bot in Estonian. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const estonian: Phrasebook = {
  language: 'et',
  human: phrases(`
    inimene, inimest, inimese, inimesega, inimesele, inimeselt, inimolend*, inimlik*, päris inimene, elus inimene, elav inimene
    klienditeenindaja, klienditeenindajat, klienditeenindajaga, klienditeenindajale, klienditeenindajaid, teenindaja
    teenindajat, teenindajaga, teenindajale, töötaja, töötajat, töötajaga, töötajale, esindaja, esindajat, esindajaga
    esindajale, nõustaja, nõustajat, nõustajaga, operaator, operaatorit, operaatoriga, operaatorile, päris konsultant
    konsultandi*, ülemus, ülemust, ülemusega, juhataja, juhatajat, juhatajaga, haldur, halduriga, spetsialistiga, kolleegiga
    klienditoega, kliendituge, klienditeenindusega, klienditeenindust, klienditeenindusse, kellegagi, kellegagi rääkida
    kellegagi suhelda, kellega saan rääkida, kellega saab rääkida, kellega ma saan, kellega saaks rääkida, kellega võiks rääkida
    keegi saaks aidata, keegi võiks aidata, keegi saab aidata, keegi aitaks, keegi aidata, keegi aitab mind, kas seal on keegi
    on seal keegi, kas keegi on seal, kas keegi on siin, on siin keegi, kas keegi vastab, kas keegi kuuleb, kas keegi loeb
    keegi päris, ühenda mind, ühendage mind, ühendage mu, ühenda mu, ühendate mind, ühendada mind, mind ühendada
    ühendage klienditeenin*, suuna mind, suunake mind, suunake edasi, andke mulle keegi, anna mulle keegi, soovin rääkida
    sooviksin rääkida, tahan rääkida, tahaksin rääkida, saaks rääkida, saaksin rääkida, saan ma rääkida, kas saan rääkida
    kas ma saan rääkida, vaja rääkida, rääkida kellegi, otse rääkida, ei taha botiga, ei taha robotiga, ei taha masinaga
    ei soovi botiga, ei soovi robotiga, ei soovi masinaga, ei taha botti, ei taha robotit, mitte botiga, mitte robotiga
    mitte masinaga, mitte bot, mitte robot, ei mingit botti, ei mingit robotit, boti asemel, roboti asemel, aitab botist
    aitab robotist, bot ei aita, päris inimes*, otsevestlus*, reaalne inimene, reaalse isikuga, klienditeenindus, keegi reaalne
    keegi vastab siin
  `),
  notHuman: phrases(`
    oled inimene, oled sa inimene, sa oled inimene, oled päris inimene, sa oled päris, oled sa päris, oled sina inimene
    oled bot või, oled sa bot, oled sa robot, oled robot või, olete inimene, olete te inimene, te olete inimene
    kas see on inimene, räägin inimesega, ma räägin inimesega, räägin ma inimesega, räägin ma päris, räägin päris
    suhtlen inimesega, suhtlen ma, suhtlen päris, kas ma räägin, kas räägin, rääkisin, rääkisime, suhtlesin, vestlesin
    helistasin klienditeenin*, olen rääkinud, olen juba rääkinud, sai räägitud, ütles et, ütles mulle, ütlesid et, lubas et
    lubas mulle, vastas et, teenindaja ütles, klienditeenindaja ütles, klienditeenindaja lubas, teie töötaja ütles
    ei taha inimes*, ei taha kellegagi, ei taha teenindaja*, ei taha klienditeenindaja*, ei soovi inimes*, ei soovi kellegagi
    ei soovi teenindaja*, ei soovi klienditeenindaja*, ei taha rääkida inimes*, ei taha rääkida kellegagi
    ei soovi rääkida inimes*, ei soovi rääkida kellegagi, pole vaja inimes*, ei ole vaja inimes*, pole vaja teenindaja*
    ei ole vaja rääkida, pole vaja rääkida, pole vaja kellegagi, ei ole vaja kellegagi, ära ühenda, ärge ühendage, ärge suunake
    kas pean rääkima, kas ma pean kellegagi, pean kellegagi rääkima selleks, mitu inimest, teine inimene, iga inimene
    teie klienditeenindus, klienditeenindus on, klienditeenindus oli, klienditeenindus ütles, klienditeenindus ei
    klienditeenindus lubas, hea klienditeenindus, kehv klienditeenindus, halb klienditeenindus
  `),
  callback: phrases(`
    helista mulle, helistage mulle, helista tagasi, helistage tagasi, palun helista, palun helistage, helistage palun, helista palun
    helistaksite, helistaks mulle, helistada mulle, mulle helistada, tagasi helistada
    keegi helistaks, keegi mulle helista*, helistada
    et te helistaksite, et keegi helistaks, tagasihelistamis*, tagasikõne*, soovin kõnet, sooviksin kõnet, tahan kõnet, tahaksin kõnet
    palun kõnet, kõnet broneerida, broneerida kõne*, broneeri kõne, kõne broneeri*, tellida kõne, telli kõne, kõne tellida
    võtke minuga telefoni*, võtke telefoni teel, kontakteeruge telefoni*
  `),
  notCallback: phrases(`
    ära helista*, ärge helistage, ärge enam helistage, ära enam helista, pole vaja helistada, ei ole vaja helistada
    ei taha et helista*, ei taha et te, ei soovi kõne*, ei taha kõne*, lõpetage helistamine, lõpetage see helistamine, miks te helista*
    miks helista*, miks mulle helista*, miks keegi helista*, helistasite, helistas, helistati, helistasid, on helistatud
    lubasite helistada, lubati helistada, pidite helistama, pidi helistama, millal te helista*, millal helista*, ei helistanud, teile helistada, kuhu helistada, kuhu saan
    kuhu ma saan, ma helistada, saan helistada, proovisin helistada, püüdsin helistada
  `),
  text: phrases(`
    vastata sms*, vastake sms*, vasta sms*, vastus sms*, vastust sms*, vastaksite sms*, pigem sms*, edasi sms*, jätkata sms*
    jätkame sms*, sms i saata, sms i saatke, saatke sms*, saada sms*, saatke mulle sms*, saada mulle sms*, palun sms*
    saatke sõnum*, saatke mulle sõnum*, vastake sõnumiga, vastata sõnumiga, vastake telefonisõnum*, tekstisõnumiga vasta*
    sõnum mobiilile, tööle minema, pean minema, pean lahkuma, pean ära minema, pean nüüd minema, pean jooksma, hakkan minema
    sulgen vestluse, sulgen akna, sulgen lehe, panen vestluse kinni, panen akna kinni, ei jõua oodata, ei saa kauem oodata
    ei saa oodata
  `),
  refund: phrases(`
    tagasimakse*, tagasimaks*, tagastus*, tagastami*, tagastasin, tagastada, tagastanud, tagastati, tagastasite, tagastate
    tagastatud, tagastage, raha tagasi, raha tagasta*, rahad tagasi, raha on tagasi, raha kätte, tagasi raha, tagasi makstud
    tagasi maksta, makstakse tagasi, maksate tagasi, maksti tagasi, makske tagasi, tagasi kanda, tagasi kantud, tagasi laeku*
    tagasi saan, saatsin tagasi, saatsin kauba tagasi, saatsin tooted tagasi, saatsin toote tagasi, kompensatsioon*, hüvita*
    hüvitis*, tagasi tulnud, tagasi jõudnud
  `),
  refundStatus: phrases(`
    kus, millal, kaua, kui kaua, mitu päeva, ikka veel, siiani, veel ei, veel pole, pole veel, ei ole veel, endiselt, ootan, oodanud
    ootama, ootasin, pole saanud, ei ole saanud, pole tulnud, ei ole tulnud, ei ole laekunud, pole laekunud, pole jõudnud
    ei ole jõudnud, ei jõua, ei näe, pole näha, ei ole näha, ei paista, laekub, laekunud, laekus, jõuab, jõudnud, jõudis, kohale
    viibib, hilineb, hilinenud, hilinemine, viivitus*, seis, staatus*, mis seisus, mis saab, mis sai, mis juhtus, mis on saanud, puudu
    kadunud, kadus, töötlemisel, töödeldud, kontrolli*, uurida, tehtud
  `),
  refundPolicy: phrases(`
    kuidas tagasta*, kuidas ma tagasta*, kuidas saan, kuidas ma saan, kuidas saab, kuidas taotle*, kuidas küsi*, kuidas toimub, kuidas toimib, kuidas käib, kuidas vormista*
    kas saan tagastada, kas ma saan tagastada, kas saab tagastada, kas võin tagastada, kas tohib tagastada
    kas on võimalik tagastada, kas saan raha, kas ma saan raha, kas saan tagasimakse*, kas mul on õigus, soovin tagastada
    sooviksin tagastada, tahan tagastada, tahaksin tagastada, soovin tagasimakset, tahan tagasimakset, soovin raha, tahan raha
    nõuan, taotleda, tagastusõigus*, tagastamisõigus*, taganemisõigus*, tagastustingimus*, tagastamise tingimus*, tagastuspoliitika*
  `),
  greeting: phrases(`
    tere, teretere, tsau, hei, hey, tervist, tervitus, tervitused, hommikust, hommik, päevast, päev, õhtust, õhtu, terekest, teile
    kõigile, jou, halloo, hallo, hello, hi, tervitan, bot, sulle, tre
  `),
  goodbye: phrases(`
    aitäh, aitähh, aitäh sulle, aitäh teile, aitäh abi eest, aitäh vastuse eest, suur aitäh, suur aitäh abi eest, suured tänud
    suur tänu, tänan, tänan väga, tänan abi eest, tänan teid, tänan sind, tänud, tänx, tänks, aitüma, suur aitüma, nägemist
    head aega, head päeva, kena päeva, ilusat päeva, head õhtut, ilusat õhtut, ilusat nädalavahetust, kena nädalavahetust
    kõike head, kohtumiseni, see on kõik, see oli kõik, rohkem midagi, ei midagi muud, muud ei ole, muud polegi, see ongi kõik
    rohkem pole vaja, kõik selge aitäh, rohkem küsimusi pole, rohkem küsimusi ei ole, selge aitäh, selge tänan
  `),
  yes: phrases(`
    jah, jaa, jaah, ja, jep, jup, jajah, ok, okei, okey, olgu, hea, hästi, muidugi, kindlasti, loomulikult, ikka, sobib, palun, soovin
    sooviksin, tahan, tahaks, tahaksin, vaja, kohe, praegu, aitäh, tänan, just, täpselt, õige, nõus, selge
  `),
  no: phrases(`
    ei, eii, eiei, pole, mitte, soovi, taha, eip, enam
  `),
};
