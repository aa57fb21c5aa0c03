/** Owns what people say to the bot in Somali. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const somali: Phrasebook = {
  language: 'so',
  human: phrases(`
    qof dhab ah, qof dhab, qof run ah, qof nool, qof bani aadam, qof bini aadam, qof aadane ah, bani'aadam, bini'aadam
    bani aadam, bini aadam, bani'aadan, bini'aadan, insaan, insaan dhab ah, aadane, qof caadi ah, dad dhab ah
    qof maya bot, qof fadlan, qof shaqaale ah, qof shaqaalaha ka mid ah, qof ka tirsan, qof idinka mid ah
    qof kooxda ka mid ah, qof kooxdiina, inaan qof la hadlo, in aan qof la hadlo, inaan la hadlo, in aan la hadlo
    la hadlo qof, qof la hadlo, qof aan la hadlo, qof inaan la hadlo, la hadli karaa, la hadli karo, la hadlaa qof
    lahadlo, la hadalno, inaan lahadlo, cid la hadlo, cid aan la hadlo, cid la hadli, qof ila hadla, qof ila hadli
    ila hadal qof, qof ha ila hadlo, qof ha ii jawaabo, qof ii jawaaba, qof ii jawaabi, cid ii jawaabta
    cid ila hadasha, yaan la hadlaa, yaan la hadli karaa, yaa la hadli karaa, ayaan la hadlaa, kumaa la hadli karaa
    sidee qof ula hadlaa, sideen qof ula hadlaa, qof ula hadli karaa, qof ula hadlo, ula hadlaa qof, rabaa qof
    qof rabaa, qof ayaan rabaa, qof baan rabaa, qof u baahanahay, qof ayaan u baahanahay, qof baan u baahanahay
    u baahanahay qof, doonayaa qof, qof ayaan doonayaa, qof baan doonayaa, i sii qof, qof i sii, i siiya qof
    qof i siiya, ii dhiib qof, ii keen qof, ii yeer qof, qof iigu yeer, iigu yeera qof, ii yeera qof, shaqaale
    shaqaalihiina, shaqaalaha la hadlo, shaqaalaha ii, wakiil, wakiilka la hadlo, wakiilkiina, maamule, maamulaha
    maareeye, maareeyaha, mas'uul, mas'uulka, kormeere, kormeeraha, madaxda, madaxdiina, la taliye, la taliyaha
    khabiir, qof i caawiya, qof i caawin kara, qof i caawin karo, qof ha i caawiyo, qof ma i caawin karaa
    cid i caawisa, cid i caawin karta, cid ma i caawin kartaa, ma i caawin karaa qof, qof garanaya, qof yaqaan
    qof fahmaya, igu xir, igu xira, iigu xir, iigu xira, igu xiri karaa, igu xiri kartaa, i xiriiri, i xiriiriya
    ii xiriiri, ii xiriiriya, isku xir qof, isku kaaya xir, ii gudbi, ii gudbiya, i gudbi, ii wareeji, ii wareejiya
    i wareeji, la xiriiro qof, qof la xiriiro, inaan la xiriiro qof, inaan qof la xiriiro, in aan la xiriiro
    inaan idinla xiriiro, qof ila soo xiriir*, adeegga macaamiisha la hadlo, adeegga macaamiisha fadlan
    adeegga macaamiisha igu xir, adeegga macaamiisha ii, la hadlo adeegga, adeega macaamiisha la hadlo
    adeega macaamiisha fadlan, adeega macaamiisha igu xir, la hadlo adeega, la xiriiro adeegga, la xiriiro adeega
    adeegga macmiilka la hadlo, adeegga macmiilka fadlan, macaamiisha la hadlo, kastamar, live chat, ma joogaa qof
    qof ma joogaa, qof ma jiraa, ma jiraa qof, cid ma joogtaa, ma joogtaa cid, cid ma jirtaa, ma jirtaa cid, yaa jooga
    qof halkaas jooga, cid halkaas, cid halkan joogta, qof halkan jooga, robot ma rabo, ma rabo robot, ma rabo robotka
    bot ma rabo, ma rabo bot, ma rabo botka, ma doonayo robot, ma doonayo bot, robot la hadli maayo
    bot la hadli maayo, robot lama hadlayo, bot lama hadlayo, ma rabo inaan la hadlo robot, ma rabo inaan la hadlo bot
    ma rabo inaan la hadlo mashiin, ma rabo inaan robot, ma rabo inaan bot, ma rabo inaan mashiin, mashiin ma rabo
    ma rabo mashiin, maya robot, maya bot, robot maaha, bot maaha, robot ma aha, bot ma aha, jooji botka, botka jooji
    jooji robotka, robotka jooji, ka daalay bot*, ka daalay robot*, bot ka daalay, robot ka daalay
    jawaabo otomaatig ah ma rabo, ma rabo jawaabo otomaatig
  `),
  notHuman: phrases(`
    qof baad tahay, qof miyaad tahay, ma qof baad, ma qof ayaad, ma qof dhab ah, qof dhab ah miyaad, qof dhab ah baad
    qof dhab ah ayaad, bot miyaad tahay, ma bot baad, ma bot ayaad, robot miyaad tahay, ma robot baad, ma robot ayaad
    miyaad tahay, ma bani aadam baad, ma bini aadam baad, bani aadam miyaad, bini aadam miyaad, insaan miyaad
    ma insaan baad, ma insaan ayaad, ma la hadlayaa, miyaan la hadlayaa, waxaan la hadlayaa ma, mise bot, mise robot
    mise qof, waxaan la hadlay, la hadlay, la soo hadlay, lahadlay, la hadalnay, la xiriiray, la soo xiriiray
    ii sheegay, ii sheegtay, ii sheegeen, i sheegay, loo sheegay, la ii sheegay, la i yiri, la igu yiri, igu yiri
    igu yidhi, igu tiri, igu tidhi, i yiri, i yidhi, i tiri, ii yiri, ii ballan qaaday, ii ballanqaaday
    ii ballan qaadday, ii ballanqaadday, ii jawaabay, ii jawaabtay, ii xaqiijiyay, ii xaqiijisay, wuxuu yiri
    waxay tiri, waxay yiraahdeen, ma rabo inaan la hadlo qof, ma rabo inaan la hadlo cid, ma rabo inaan la hadlo cidna
    ma rabo inaan la hadlo shaqaale, ma rabo inaan la hadlo wakiil, ma rabo inaan qof la hadlo
    ma rabo inaan cid la hadlo, ma rabo inaan cidna la hadlo, ma rabo inaan cid, ma rabo in aan qof
    ma rabo in aan cid, ma doonayo inaan qof, ma doonayo inaan cid, qof ma rabo, ma rabo qof, shaqaale ma rabo
    ma rabo shaqaale, wakiil ma rabo, ma rabo wakiil, cidna la hadli maayo, qofna, cidna, uma baahni, u baahni maayo
    u baahni qof, ha igu xirin, ha i gudbin, ha ii gudbin, ha ii wareejin, looma baahna, ma u baahanahay
    ma u baahnahay, ma inaan qof, ma qasab, qasab ma tahay, waa qasab, lagama maarmaan, miyay khasab, ma khasab
    miyaan u baahanahay, dukaanka la hadlo, dukaanka ayaan la hadlo, bangiga la hadlo, saaxiibkay la hadlo
    shaqaalaha dukaanka, shaqaale ma ihi, qof ayaa iga, qof baa iga, qof ayaa xaday, qof baa xaday, qof ayaa lacag
    qof baa lacag, qof ayaa kaarkayga, qof baa kaarkayga, khalad bini aadam, khalad bani aadam
  `),
  callback: phrases(`
    i soo wac, i soo waca, isoo wac, isoo waca, isoowac, i soo wici, isoo wici, ii soo wac, ii soo waca, iisoo wac
    iisoo waca, iga soo wac, iga soo waca, igasoo wac, i soo wacdo, isoo wacdo, i soo wacdaan, isoo wacdaan
    i soo waco, isoo waco, inaad i soo, la i soo waco, la isoo waco, la iga soo waco, la i soo wici, la isoo wici
    qof ha i soo, qof ha isoo, i soo wacaan, isoo wacaan, ii soo wacdaan, iga soo wacdaan, iga soo wici, ii soo wici
    na soo waca, na soo wac, i wac, i waca, iwac, iwaca, i wici karaa, i wici kartaa, i wici kartaan, i garaac
    ii garaac, ii soo garaac, i soo garaac, isoo garaac, taleefan ii soo dir, taleefan igu soo, taleefanka igu soo wac
    taleefoon ii soo dir, telefoon ii soo dir, telka igu soo, taleefanka iga soo, taleefanka igala soo xiriir*
    taleefan igala soo xiriir*, telefoon igala soo xiriir*, wicitaan ayaan rabaa, wicitaan baan rabaa, rabaa wicitaan
    wicitaan rabaa, u baahanahay wicitaan, doonayaa wicitaan, wicitaan qabso, wicitaan qabsado, qabsado wicitaan
    inaan wicitaan qabsado, wicitaan ballan, ballan wicitaan, ballan taleefan, codsanayaa wicitaan, wicitaan codsado
    wicitaan codsanayaa, wicitaan iigu soo
  `),
  notCallback: phrases(`
    ha i soo wic*, ha isoo wic*, ha i soo wac*, ha isoo wac*, ha i wic*, ha ii soo wic*, ha iga soo wic*, hay soo wic*
    hay wic*, ha ii garaac*, ha soo wic*, ma rabo, ma doonayo, jooji, joojiya, iga dhaaf*, maxaad, maxaa, maxay
    maxaydin, goorma, i soo wacday, isoo wacday, i soo wacdeen, isoo wacdeen, ii soo wacdeen, iga soo wacdeen
    la i soo wacay, la isoo wacay, i soo wacay, isoo wacay, i soo waceen, isoo waceen, ayaa i soo wacay
    wicitaan helay, wicitaan ayaan helay, wicitaan i soo gaaray, ballan qaadeen, ballanqaadeen, weli lama i soo
    lama i soo wicin, lama soo wicin, cidina
  `),
  text: phrases(`
    sms ii soo dir, sms ii soo dira, sms iisoo dir, ii soo dir sms, ii soo dira sms, iisoo dir sms, sms igu soo dir
    sms iigu soo dir, sms iigu soo dira, iigu soo dir sms, iigu soo dira sms, sms iigu jawaab, sms iigu jawaaba
    iigu jawaab sms, iigu jawaaba sms, sms ku soo jawaab, sms ahaan iigu, sms ahaan ii, sms ayaan doorbidayaa
    sms baan doorbidayaa, sms fadlan, sms ku sii wad*, fariin taleefanka, fariin taleefankayga, fariin moobaylka
    fariin moobaylkayga, fariin ii soo dir, fariin iisoo dir, fariin igu soo reeb, taleefanka iigu soo qor*
    taleefankayga iigu soo qor*, moobaylka iigu soo qor*, waa inaan baxo, waa inaan tago, waa in aan baxo
    waa in aan tago, inaan baxo ayaan, inaan tago ayaan, waan baxayaa, waan tagayaa, hadda waan baxayaa
    hadda waan tagayaa, waan sii baxayaa, shaqada ayaan aadayaa, shaqo ayaan aadayaa, shaqo baan aadayaa
    shaqada baan aadayaa, waan xirayaa bogga, bogga waan xirayaa, chatka waan xirayaa, waan xirayaa chatka
    waan ka baxayaa, halkan ma sugi karo, ma sugi karo halkan, halkan ma joogi karo, ma joogi karo halkan
  `),
  notText: phrases(`
    sms ma helin, ma helin sms, ima soo gaarin, iima iman, iima imaan, sms baan helay, sms ayaan helay, i soo gaaray
    ii yimid, ha ii soo dir*, ha iisoo dir*, ha ii dir*, sms ma rabo, ma rabo, jooji, joojiya, maxaad, maxaa
    ii soo dirteen, iisoo dirteen
  `),
  refund: phrases(`
    lacag celin*, lacagcelin*, lacag soo celin*, lacag celis*, celinta lacagta, celinta lacagtayda, lacagta celin*
    lacagta la celiy*, lacagta ii soo celi*, lacagtii ii soo celi*, lacagtaydii, lacagtayda, lacagteyda, lacagteydii
    lacagtaydi, lacagtii la ii, lacagta dib, lacagta la ii soo celi*, ii soo celi, ii soo celiya, iisoo celi
    iisoo celiya, ii celi, ii celiya, la ii soo celiyo, la iisoo celiyo, la ii celiyo, ii soo celin*, iisoo celin*
    ii soo celis*, ii celin*, dib u celin*, dib ii siiya, dib iigu soo celi*, soo celinta, soo celinteeda
    celinta alaabta, celin alaab*, alaab celin*, alaabta celi*, alaabtii celi*, alaabta soo celi*, alaabtii soo celi*
    waan celiyay, waan celiyey, ayaan celiyay, ayaan celiyey, baan celiyay, baan celiyey, soo celiyay, soo celiyey
    inaan celiyo, celiyo alaab*, celin karaa, celin karnaa, celin kartaa, refund*
  `),
  refundStatus: phrases(`
    xaggee, xagee, halkee, halka ay, meeday, meedey, mee, aaway, aawey, goorma, imisa, immisa, weli, wali, weli ma
    ma helin, ma aan helin, maan helin, ma hayo, ma arko, ma arkin, kuma soo dhicin, kuma soo dhacin, ma soo dhicin
    igu soo dhicin, ma soo gaarin, ima soo gaarin, iima soo gaarin, iima iman, iima imaan, ma iman, ma imaan
    ma imanin, sugayaa, sugay, sugayay, sugayey, sugnay, daahay, daahday, daahdey, daahsan, dib u dhac*, xaaladda
    xaalada, marayso, maraysaa, marayo, maraysa, waqti intee, intee, toddobaad*, todobaad*, usbuuc*, maalmood, bil
    bilood, ka maqan, lumay, lumtay, luntay, la waayay, waayay, maxaa ku dhacay, maxaa ka dhacay, helayaa, heli doonaa
    imanaysaa, imaanaysaa, iman doontaa, imaan doontaa, soo dhacaysaa, soo dhacayso, soo geli, soo gelaysaa
    la soo diray, loo diray, war
  `),
  refundPolicy: phrases(`
    sidee loo celiyaa, sidee loo soo celiyaa, sidee loo codsadaa, sidee loo helaa, sidee u celin, sideen u celin
    sideen u celiyaa, sidee baan u celin, sidee baan u celiyaa, sidee ayaan u celin, sidee ayaan u celiyaa
    sideen u codsan, sideen u codsadaa, sidee baan u codsan, sidee ayaan u codsan, sidee bay u shaqaysaa
    sidee u shaqaysaa, sidee u shaqeysaa, sideen ku heli, sidee ku heli, ma celin karaa, ma celin karnaa
    ma soo celin karaa, celin karaa, ma codsan karaa, ma heli karaa lacag, inaan celiyo, inaan soo celiyo
    in aan celiyo, rabaa inaan celiyo, inaan codsado, in aan codsado, rabaa lacag celin, lacag celin ayaan rabaa
    lacag celin baan rabaa, lacag celin rabaa, rabaa lacagtayda, rabaa lacagteyda, lacagtayda ayaan rabaa
    lacagtayda baan rabaa, rabaa in la ii, rabaa in lacagta, doonayaa lacag celin, codsanayaa, dalbanayaa, xaq ma u
    ma xaq, xaq u leeyahay, xaq baan, siyaasadda, siyaasada, shuruudaha, shuruudda, ma suurtogal, ma suuragal
    suurtogal ma, ma aqbashaan, ma bixisaan
  `),
  greeting: phrases(`
    salaan, salaam, asc, salaamu, assalaamu, asalaamu, asalamu, assalamu, calaykum, caleykum, alaykum, aleykum
    alaikum, subax, galab, habeen, maalin, wanaagsan, fiican, iska, waran, warran, ka, nabad, ma, baa, haye, hello, hi
    hey, dhammaan, bot, wcs, wacalaykum
  `),
  goodbye: phrases(`
    mahadsanid, aad mahadsanid, mahadsanidiin, mahad sanid, mahadsan tahay, waad mahadsan tahay, waad mahadsantahay
    mahadsantahay, waad ku mahadsan tahay, aad baad u mahadsan tahay, aad baad u mahadsantahay
    aad ayaad u mahadsan tahay, aad u mahadsan tahay, aad iyo aad, waad mahadsan tihiin, waad mahadsantihiin
    waad ku mahadsan tihiin, aad baad u mahadsan tihiin, waad ku mahadsan tahay caawimada
    waad ku mahadsan tahay caawimaada, mahadsanid caawimada, mahadsanid caawimaada, mahadsanid jawaabta, mahad naq
    mahadnaq, waan ku mahadinayaa, waan idiin mahadinayaa, thanks, thank you, ilaahay ha ku barakeeyo
    alle ha ku barakeeyo, allaah ha ku barakeeyo, jazakallah, jazaakallaah, ok mahadsanid, hagaag mahadsanid
    waa hagaag mahadsanid, nabad gelyo, nabadgelyo, nabad galyo, nabadgalyo, nabadeey, nabad ku joog, nabad ahow
    macasalaama, maasalaama, macsalaama, maalin wanaagsan, maalin fiican, habeen wanaagsan, caawa wanaagsan
    is arag dambe, waa intaas, waa intaas uun, intaas uun, intaas ayay ahayd, waa intaa, waa intaas mahadsanid
    wax kale ma jiro, wax kale ma jiraan, wax kale ma rabo, wax kale uma baahni, waan fahmay mahadsanid
  `),
  yes: phrases(`
    haa, haah, haye, hee, fadlan, hagaag, ok, okay, oky, waa, waan, rabaa, doonayaa, mahadsanid, dabcan, sax, saxsan
    xaqiiqdii, runtii, ogolahay, aqbalay, tahay, yes, waayahay, waahay, aad, u, fiican, hadda, mahadsan, baahni
  `),
  no: phrases(`
    maya, mayaa, mayo, mayee, uma, marnaba, weligay
  `),
};
