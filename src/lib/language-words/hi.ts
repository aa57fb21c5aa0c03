/** Owns the words by which Hindi gives itself away, in its own script and in the Latin one. */
export const hindi = `
  है हैं हूँ हो था थी और या का की के को से में मैं पर ने मेरा मुझे हम आप आपका आपसे यह ये क्या कब कहाँ कहां कैसे कितना किस किसी कोई
  कुछ नहीं नही हाँ हां जी तक अभी अब आज कल बाद भी ही तो लिए चाहिए सकता सकती करना करनी करें कर दो दिया किया गया गई रहा रही रहे मिला
  आया बात कॉल नमस्ते धन्यवाद शुक्रिया कृपया मदद पैसा पैसे रिफंड रिफ़ंड वापस ऑर्डर पेमेंट खाता नंबर बिल दिन हफ्ते गलत पता ठीक ज़रूर
  बिल्कुल hai hain hoon mera mere mujhe aap aapka aapse kya kab kaha kaise kyun kitna kisi koi kuch nahi nhi haan abhi aaj chahiye
  sakta karna karni karo kar diya kiya gaya raha rahi mila milega aayega baat paisa paise wapas namaste dhanyawad shukriya madad
  theek bilkul galat bhai krna krni puchna hoga lagte liye
`;
