/**
 * Owns what people say to the bot in Hindi, in its own script and in the Latin one. `toClauses` takes the vowel signs off, and words
 * fall together (कॉल with कल, बैक with बैंक, इंसान with इसने): phrases are long enough to be told from those.
 */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const hindi: Phrasebook = {
  language: 'hi',
  human: phrases(`
    एजेंट, एजेन्ट, लाइव एजेंट, प्रतिनिधि, ऑपरेटर, सुपरवाइज़र, एग्जीक्यूटिव, एक्ज़ीक्यूटिव, ह्यूमन, ग्राहक सेवा अधिकारी
    कस्टमर केयर अधिकारी, अधिकारी से बात, कर्मचारी से बात, असली इंसान, असली व्यक्ति, असली आदमी, जीवित व्यक्ति, सच्चा इंसान
    इंसान चाहिए, इंसान को दो, इंसान से बात, किसी इंसान से, किसी व्यक्ति से, किसी आदमी से बात, किसी बंदे से बात, किसी बन्दे से बात
    आदमी से बात, आदमी चाहिए, व्यक्ति से बात, व्यक्ति चाहिए, किसी से बात, किसी और से बात, किसी से चैट, किसी से संपर्क
    किसी से सम्पर्क, आप लोगों से बात, आपसे बात करनी, टीम से बात, किससे बात, बात करनी है, बात करना चाहता, बात करना चाहूँगा
    बात कराओ, बात कराइए, बात कराएँ, बात करा दो, बात करा दीजिए, बात करवाओ, बात करवाइए, बात करवाएँ, बात करवा दो, बात करवा दीजिए
    बात करवानी, बात करने दो, बात करने दीजिए, कस्टमर केयर से बात, कस्टमर केयर से कनेक्ट, कस्टमर केयर से संपर्क, कस्टमर केयर को दो
    कस्टमर केयर चाहिए, कस्टमर केयर नंबर, कस्टमर केयर का नंबर, कस्टमर सपोर्ट से बात, कस्टमर सर्विस से बात, ग्राहक सेवा से बात
    ग्राहक सेवा से संपर्क, ग्राहक सेवा केंद्र, ग्राहक सेवा नंबर, ग्राहक सेवा का नंबर, हेल्पलाइन नंबर, सपोर्ट से बात
    सपोर्ट टीम से बात, सपोर्ट वालों से बात, मैनेजर से बात, मैनेजर से मिल, मैनेजर को बुला, मैनेजर को बुलाओ, मैनेजर चाहिए
    सीनियर से बात, सीनियर को बुलाओ, बड़े अधिकारी, किसी से कनेक्ट, मुझे कनेक्ट, टीम से कनेक्ट, कनेक्ट करवाओ, कनेक्ट कराओ
    कनेक्ट कर दो, कनेक्ट कर दीजिए, कनेक्ट कीजिए, किसी से जोड़, किसी को दीजिए, किसी को बुलाओ, किसी को बुलाइए, किसी को भेजो
    किसी से मिलाओ, किसी से मिलवाओ, कोई है, कोई है क्या, क्या कोई है, यहाँ कोई है, वहाँ कोई है, कोई है यहाँ, कोई है वहाँ
    कोई ऑनलाइन, कोई जवाब देगा, कोई जवाब दो, कोई जवाब दीजिए, कोई मदद करेगा, कोई मदद करो, कोई मदद कर सकता, कोई मेरी मदद
    कोई हेल्प करो, कोई हेल्प करेगा, कोई इंसान, कोई असली, कोई व्यक्ति है, कोई आदमी है, कोई बंदा है, बॉट नहीं चाहिए, बॉट से बात नहीं
    बॉट से नहीं, बॉट से बात करके, बॉट नहीं इंसान, बॉट बेकार, यह बॉट कुछ नहीं, रोबोट नहीं चाहिए, रोबोट से बात नहीं, रोबोट से नहीं
    रोबोट नहीं, मशीन से बात नहीं, मशीन से नहीं, कंप्यूटर से बात नहीं, agent se baat, agent se bat, agent se connect, agent se chat
    agent se contact, agent chahiye, agent ko do, kisi se baat, kisi se bat, kisi se bt, kisi se chat, kisi aur se baat
    kisi insaan se baat, insaan se bat, kisi insan se, kisi aadmi se baat, kisi bande se baat, kisi vyakti se, kisi human se baat
    kisi real, insaan se, insaan chahiye, insan se baat, aadmi se baat, vyakti se baat, asli insaan, asli insan, asli aadmi
    real insaan, insaan, team se baat, kisse baat, baat karni hai, baat karni h, baat karni he, baat krni hai, baat krni h
    bat karni hai, bat karni h, bat krni h, baat karna hai, baat karna h, baat krna hai, baat krna h, bat karna hai
    baat karna chahta, baat karna chahti, baat karna chahunga, baat karna chahungi, baat karna chahte, baat karao, baat karaao
    baat karaiye, baat kara do, baat kara dijiye, baat karado, baat karwao, baat karwaiye, baat karwa do, baat karwado
    baat karwa dijiye, baat karvao, baat karva do, baat krwa do, baat krwao, bat karwa do, bat karao, baat karne do
    customer care se baat, customer care se bat, customer care se connect, customer care wal* se baat, customer care ko do
    customer care chahiye, customer care number, customer care ka number, customer care no, customer support se baat
    customer service se baat, support se baat, support team se baat, support walo se baat, executive se baat, manager se baat
    senior se baat, operator se baat, representative se baat, supervisor se baat, human se, mujhe connect, kisi se connect
    connect karo, connect kardo, connect kar do, connect krdo, connect kr do, connect kijiye, connect karwao, connect karao
    connect karein, koi hai, koi hai kya, kisi agent, kya koi hai, koi h kya, koi hai yaha*, koi hai waha*, yaha koi hai
    yahan koi hai, koi online hai, koi insaan, koi madad karega, koi madad karo, koi help karo, koi help karega, koi help kar
    koi jawab do, koi jawab dega, koi reply karo, koi reply karega, koi to reply, koi to jawab, bot se baat nahi, bot se baat nhi
    bot se nahi, bot se nhi, bot nahi chahiye, bot nhi chahiye, bot bekar, bot bakwas, robot se nahi, robot se nhi
    robot se baat nahi, robot nahi chahiye, robot nhi chahiye, machine se baat nahi, machine se nahi, कस्टमर केयर, कस्टमर केअर
    ग्राहक सेवा, कस्टमर सपोर्ट
  `),
  notHuman: phrases(`
    आप इंसान, तुम इंसान, आप असली, आप कोई इंसान, आप एजेंट, इंसान हैं या, इंसान या, व्यक्ति हैं या, या बॉट, या रोबोट, या मशीन
    या इंसान, बॉट या, बात कर रहा, बात हो रही, चैट कर रहा, बात की थी, बात की है, बात हुई, बात हो चुकी, बात कर चुका, बात हो गई
    चैट की थी, संपर्क किया था, एजेंट ने, प्रतिनिधि ने, अधिकारी ने, मैनेजर ने, केयर ने, केयर वाले ने, सपोर्ट ने, सेवा ने, ने कहा था
    ने बताया था, ने बोला था, ने वादा, किसी से बात नहीं, किसी से भी बात नहीं, एजेंट से बात नहीं, इंसान से बात नहीं
    व्यक्ति से बात नहीं, प्रतिनिधि से बात नहीं, किसी इंसान से बात नहीं, एजेंट नहीं चाहिए, इंसान नहीं चाहिए, एजेंट की ज़रूरत नहीं
    बात करने की ज़रूरत नहीं, बात करने की कोई ज़रूरत, बात करनी पड़ेगी, बात करनी होगी, बात करना ज़रूरी, बात करनी पड़ती, एजेंट से मत
    किसी से मत, कनेक्ट मत, डिलीवरी एजेंट, बैंक एजेंट, मेरे दोस्त, aap insaan, aap insan, tum insaan, aap human, aap real
    aap koi insaan, insaan ho, insaan hai ya, insaan hain ya, insan ho, ya bot, ya robot, ya machine, ya insaan, ya insan
    bot ho ya, bot hai ya, baat kar raha, baat kar rahi, baat kar rahe, baat kr rha, baat kr rhi, baat kr raha, baat ki thi
    baat ki hai, baat kari thi, baat hui, baat ho chuki, baat ho gayi, agent ne, executive ne, manager ne, care ne, wale ne
    walo ne, support ne, ne kaha, ne bola, ne bataya, kisi se baat nahi, kisi se baat nhi, kisi se bat nahi, agent se baat nahi
    agent se baat nhi, insaan se baat nahi, insan se baat nahi, agent nahi chahiye, agent nhi chahiye, insaan nahi chahiye
    baat karne ki, baat karni padegi, baat karna padega, baat krna padega, baat karni hogi, baat karna hoga, baat karna zaroori
    baat karna jaruri, baat karni zaroori, baat karni jaruri, delivery agent, mera dost, mere dost, कस्टमर केयर बहुत
    कस्टमर केयर ख़राब, कस्टमर केयर बेकार, कस्टमर केयर से कोई जवाब, कस्टमर केयर का जवाब, कस्टमर केयर कोई, ग्राहक सेवा बहुत
    ग्राहक सेवा ख़राब, ग्राहक सेवा अच्छी, कस्टमर केयर काम नहीं, ग्राहक सेवा से कोई जवाब
  `),
  callback: phrases(`
    मुझे कॉल करें, मुझे कॉल कीजिए, मुझे कॉल करिए, मुझे एक कॉल, मुझे कॉल कर सकते, मुझे कॉल करवा, मुझे कॉल बैक, कॉल बैक करें
    कॉल बैक कीजिए, कॉल बैक चाहिए, कॉलबैक, कॉलबैक चाहिए, मुझे फ़ोन करें, मुझे फ़ोन कीजिए, मुझे फ़ोन करिए, मुझे फ़ोन कर दीजिए
    मुझे फ़ोन कर सकते, मुझे वापस फ़ोन, मुझे वापस कॉल, फ़ोन कीजिए, फ़ोन कर दीजिए, फ़ोन करवा दीजिए, फ़ोन कॉल चाहिए, फ़ोन पर बात करनी
    फ़ोन पर बात हो सकती, फ़ोन पर बात करा, कॉल पर बात करनी है, कॉल शेड्यूल, मेरे नंबर पर कॉल कर, मेरे नंबर पर फ़ोन कर, कोई मुझे कॉल
    कोई मुझे फ़ोन, mujhe call kar*, mujhe call kr*, mujhe call kijiye, mujhe call chahiye, mujhe ek call, mujhe call back
    mujhe callback, mujhko call, muje call, mujhe phone kar*, mujhe phone kr*, mujhe phone kijiye, mujhe koi call, koi mujhe call
    koi call karega, call karo mujhe, call karo, call kardo, call kar do, call kr do, call krdo, call kijiye, call kar dijiye
    call kar sakte, call kr skte, call karwa do, call karwao, call back karo, call back kar*, call back kr*, call back chahiye
    callback karo, callback chahiye, phone karo, phone kar do, phone kardo, phone kijiye, phone karein, phone pe baat
    phone par baat, call pe baat, call par baat, mere number pe call, mere number par call
  `),
  notCallback: phrases(`
    कॉल मत, फ़ोन मत, कॉल न करें, फ़ोन न करें, कॉल क्यों, फ़ोन क्यों, क्यों कॉल, क्यों फ़ोन, मुझे कॉल क्यों, क्यों मुझे कॉल
    कॉल की थी, कॉल आया, कॉल आई, फ़ोन आया, कॉल नहीं, फ़ोन नहीं, कब कॉल, कॉल कब, फ़ोन कब, कब फ़ोन, बार बार कॉल, बार बार फ़ोन
    कॉल करना बंद, फ़ोन करना बंद, कॉल करने वाले थे, call mat, phone mat, call na kar*, phone na kar*, kyun call, kyu call
    kyon call, call kyun, call kyu, call kyon, kyun phone, kyu phone, phone kyun, phone kyu, call kiya, call kiye, phone kiya
    call kari thi, call ki thi, call aaya, call aya, call aayi, phone aaya, call nahi, call nhi, phone nahi, phone nhi, kab call
    call kab, kab phone, phone kab, baar baar call, bar bar call, call karna band, call band, call karne wale
    call karne ki zaroorat
  `),
  text: phrases(`
    मुझे एसएमएस भेज दीजिए, मुझे एसएमएस भेज दो, एसएमएस कर दो, एसएमएस कर दीजिए, एसएमएस कीजिए, एसएमएस से जवाब, एसएमएस पर जवाब
    एसएमएस में जवाब, एसएमएस पर बात, एसएमएस से बात, मैसेज कर देना, टेक्स्ट मैसेज से, टेक्स्ट मैसेज कर, मोबाइल पर मैसेज कर
    मोबाइल पर मैसेज भेज दो, मोबाइल पर मैसेज भेज दीजिए, फ़ोन पर मैसेज कर, sms कर दो, sms कर दीजिए, sms कीजिए, sms से जवाब
    sms पर जवाब, sms पर बात, sms से बात, sms भेज दो, sms भेज दीजिए, मुझे जाना है, मुझे जाना होगा, मुझे जाना पड़ेगा, मुझे अब जाना
    अब मुझे जाना, मुझे निकलना है, मुझे निकलना होगा, मुझे अब निकलना, चैट बंद कर रहा, विंडो बंद कर रहा, पेज बंद कर रहा, sms kar do
    sms kardo, sms krdo, sms kr do, sms kijiye, sms bhej do, sms bhejdo, sms pe reply, sms par reply, sms se reply, sms pe jawab
    sms par jawab, sms se jawab, sms pe baat, sms par baat, msg kar dena, message kar dena, mobile pe message kar*
    mobile par message kar*, mobile pe msg kar*, mujhe jana hai, mujhe jaana hai, mujhe jana h, mujhe jana hoga, mujhe nikalna hai
    mujhe nikalna h, mujhe ab jana, mujhe ab nikalna, abhi jana hai, abhi nikalna hai, chat band kar raha, chat band kar rahi
    chat band kr rha, chat band kr rhi
  `),
  refund: phrases(`
    रिफ़ंड, रिफण्ड, धनवापसी, पैसा वापस, पैसे हमें वापस, वापस पैसे, पैसे कब वापस, पैसे अभी तक वापस, पैसा लौटा*, पैसे मुझे लौटा
    रुपये वापस, रुपए वापस, रकम वापस, राशि वापस, सामान वापस, ऑर्डर वापस, प्रोडक्ट वापस, जूते वापस, कपड़े वापस, चीज़ वापस, वापस किया
    वापस किए, वापस भेजा, वापस कर दिया, वापस कर दिए, वापस मिलेगा, वापस मिला, वापस आएगा, वापस आए, वापस चाहिए, वापस करना, वापस कैसे
    कैसे वापस, वापस कर सकता, रिटर्न, रिटर्न किया, मेरा पैसा कब, मेरा पैसा कहाँ, refund, refand, rifund, riffund, paisa wapas
    paise wapas, paisa vapas, paise vapas, paisa wapis, paise wapis, paisa vapis, paise vapis, paisa waapas, paise waapas
    paisa return, paise return, mera paisa kab, mera paisa kaha, mera paisa kahan, mere paise kab, mere paise kaha
    mere paise kahan, paise lauta*, paisa lauta*, return kiya, return kar diya, return kardiya, return karna, return kar sakta
    return kar sakte, wapas kiya, wapas kar diya, wapas bheja, wapas bheje, wapas milega, wapas milenge, wapas aayega
    wapas aayenge, wapas karna, wapas kaise, vapas kaise, kaise wapas, wapas kar sakta, wapas kar sakte, wapas chahiye
  `),
  refundStatus: phrases(`
    कहाँ, कब, कब तक, कितने दिन, कितना समय, कितना टाइम, कितनी देर, अभी तक, अब तक, अभी भी, नहीं आया, नहीं आए, नहीं मिला, नहीं पहुँचा
    नहीं हुआ, स्टेटस, स्थिति, इंतज़ार, देर, पेंडिंग, अटका, फँसा, मिलेगा, आएगा, आया, मिला, पहुँचा, क्या हुआ, दिन हो गए
    हफ़्ते हो गए, हफ़्ता हो गया, महीना हो गया, चेक करें, पता करो, ट्रैक, kab, kb, kaha, kahan, kidhar, kab tak, kitne din
    kitna time, kitna samay, abhi tak, abhi bhi, ab tak, nahi aaya, nahi aya, nhi aaya, nhi aya, nahi aaye, nhi aaye, nahi mila
    nhi mila, nahi mile, nhi mile, nahi hua, nhi hua, nahi pahucha, status, pending, late, wait, intezar, intezaar, der, atka
    milega, milenge, aayega, ayega, aayenge, aaya kya, mila kya, kya hua, din ho gaye, din ho gye, hafte, hafta, mahina ho gaya
    check karo, check kar*, track
  `),
  refundPolicy: phrases(`
    रिफ़ंड कैसे, रिटर्न कैसे, वापस कैसे, कैसे वापस करूँ, कैसे वापस लूँ, कैसे रिटर्न, कैसे रिफ़ंड, कैसे लौटा, कैसे मिलेगा
    कैसे मिल सकता, कैसे ले सकता, कैसे कर सकता, वापस कर सकता, वापस किया जा सकता, रिटर्न कर सकता, रिटर्न हो सकता, रिफ़ंड ले सकता
    रिफ़ंड मिल सकता, रिफ़ंड हो सकता, रिफ़ंड चाहिए, रिफ़ंड माँग, रिफ़ंड करवाना, रिफ़ंड करना है, वापस करना है, वापस करना चाहता
    रिटर्न करना है, रिटर्न करना चाहता, पॉलिसी, नीति, नियम, शर्तें, तरीका, प्रक्रिया, refund kaise, return kaise, wapas kaise
    vapas kaise, kaise refund, kaise return, kaise wapas, kaise vapas, kaise lauta*, kaise milega, kaise mil sakta, kaise le sakta
    wapas kar sakta, wapas kar sakte, vapas kar sakta, return kar sakta, return kar sakte, return ho sakta, return karna hai
    return karna h, return karna chahta, wapas karna hai, wapas karna chahta, refund le sakta, refund mil sakta, refund ho sakta
    refund chahiye, refund lena hai, refund karwana, refund request, policy, niyam, tarika, process kya
  `),
  greeting: phrases(`
    नमस्ते, नमस्कार, प्रणाम, हैलो, हाय, हाई, सुप्रभात, शुभ, प्रभात, संध्या, शुभकामनाएँ, जी, सर, मैडम, भाई, दोस्त, बॉट, राम, सत
    श्री, अकाल, अस्सलाम, आदाब, namaste, namste, namaskar, namaskaar, pranam, helo, heloo, haai, ji, sir, madam, bhai, bhaiya
    suprabhat
  `),
  goodbye: phrases(`
    धन्यवाद, बहुत धन्यवाद, बहुत बहुत धन्यवाद, शुक्रिया, बहुत शुक्रिया, थैंक यू, थैंक्यू, थैंक्स, आभार, आपका आभार, मेहरबानी, अलविदा
    बाय, बाय बाय, फिर मिलेंगे, शुभ रात्रि, शुभ दिन, बस इतना ही, इतना ही था, बस यही था, बस यही, समस्या हल हो गई, काम हो गया
    dhanyawad, dhanyavad, dhanyawaad, dhanyavaad, dhanywad, shukriya, shukria, shukriyaa, bahut dhanyawad, bahut shukriya, thanku
    thankyou, thnx, alvida, phir milenge, fir milenge, bas itna hi, itna hi tha, bas yahi tha, kaam ho gaya, ho gaya thanks
    मदद के लिए धन्यवाद, मदद के लिए बहुत धन्यवाद, मदद के लिए शुक्रिया, मदद के लिए बहुत शुक्रिया, जानकारी के लिए धन्यवाद
    जवाब के लिए धन्यवाद, ठीक है धन्यवाद, ठीक है शुक्रिया, अच्छा धन्यवाद, समझ गया, समझ गई, समझ गया धन्यवाद, madad ke liye dhanyawad
    madad ke liye shukriya, help ke liye thanks, help ke liye dhanyawad, theek hai dhanyawad, theek hai shukriya, thik hai thanks
    theek hai thanks, samajh gaya, samajh gayi, आपकी मदद के लिए, आपकी मदद के लिए धन्यवाद
  `),
  yes: phrases(`
    हाँ, हाँजी, जी, बिल्कुल, ज़रूर, अवश्य, ठीक, ओके, सही, अच्छा, चलेगा, चलो, प्लीज़, कृपया, कर, दो, दीजिए, कीजिए, करिए, जोड़
    चाहिए, हम्म, बढ़िया, मंज़ूर, मुझे, आप, haan, haa, hanji, haanji, ji, jee, bilkul, zaroor, zarur, jarur, jaroor, theek, thik
    hai, h, okay, okk, oke, sahi, acha, achha, accha, chalega, please, plz, kar, karo, kardo, do, dijiye, kijiye, chahiye
  `),
  no: phrases(`
    नहीं, ना, मत, नहींजी, अभी, रहने, ज़रूरत, कोई, nahi, nahin, nhi, nahii, naa, mat, abhi, rehne, rahne, zaroorat, zarurat
    jarurat, jaroorat, koi, और, कुछ, aur, kuch
  `),
};
