/** Owns what people say to the bot in Turkish. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const turkish: Phrasebook = {
  language: 'tr',
  human: phrases(`
    temsilci, temsilciye, temsilciyle, temsilciyi, temsilcisi, temsilcisine, temsilcisiyle, temsilcinize, temsilcinizle
    temsilciniz, temsilcilerinizden, temsilciler, temsilci ile, temsilcisi ile, temsilcinin, insan, insana, insanla, insan ile
    insanlarla, insan bir, gerçek kişi*, gerçek biri*, gerçek birisi*, gerçek insan*, canlı biri*, canlı kişi*, canlı destek*
    canlı temsilci*, canlı yardım, canlı görüşme, canlı sohbet, yetkili, yetkiliye, yetkiliyle, yetkiliyi, yetkilinize
    yetkilinizle, yetkili biri*, yetkili bir, görevli biri*, görevliye, görevliyle, görevli ile, operatöre bağla*
    operatöre aktar*, operatörle, operatör ile, çalışanla, çalışanınızla, çalışanınıza, personelle, personelinizle
    personele bağla*, müdürle, müdüre bağla*, müdürünüzle, yöneticiyle, yöneticinizle, yöneticiye bağla*, uzmanla görüş*
    uzmana bağla*, asistanla değil, biriyle görüş*, biriyle konuş*, biriyle yazış*, birisiyle, birisi ile, biri ile
    birine bağla*, birine aktar*, birisine bağla*, birileriyle, bir kişiyle, bir kişi ile, kişiyle görüş*, kiminle görüş*
    kiminle konuş*, kimle görüş*, kimle konuş*, kim yardımcı olabilir, biri yardımcı olabilir, biri yardım edebilir
    birisi yardımcı olabilir, biri yardım etsin, biri yardımcı olsun, biri ilgilensin, biri baksın, biri bakabilir
    birisi bakabilir, biri cevap versin, orada kimse var, orada biri var, orda kimse var, orda biri var, burada kimse var
    burada biri var, kimse yok mu, kimse var mı, biri var mı, birisi var mı, cevap verecek kimse, cevap verecek biri*, bağlayın
    bağlar mısın, bağlar mısınız, bağlayabilir misin, bağlayabilir misiniz, bağla beni, beni bağla, bağlanmak istiyorum
    bağlanabilir miyim, bağlanmam lazım, aktarın, aktarır mısın, aktarır mısınız, aktarabilir misiniz, beni aktar
    yönlendirir misiniz, yönlendirin beni, beni yönlendirin, müşteri hizmetlerine bağla*, müşteri hizmetlerine aktar*
    müşteri hizmetlerine nasıl, nasıl bağlanırım, nasıl bağlanabilirim, size nasıl ulaşırım, müşteri hizmetleriyle
    müşteri hizmetleri ile, müşteri hizmetleri lütfen, müşteri hizmetlerini istiyorum, destek ekibiyle, destek ekibine bağla*
    ekibinizden biri*, birebir görüş*, görüşmek istiyorum, konuşmak istiyorum, görüşebilir miyim, konuşabilir miyim
    görüşmem lazım, konuşmam lazım, botla konuşmak istemiyorum, botla yazışmak istemiyorum, robotla konuşmak istemiyorum
    robotla yazışmak istemiyorum, makineyle konuşmak istemiyorum, bot istemiyorum, robot istemiyorum, bot değil, robot değil
    botla değil, robotla değil, bot olmasın, robot olmasın, bottan bıktım, robottan bıktım, robotlardan bıktım, bot yerine
    robot yerine, otomatik cevap istemiyorum, otomatik mesaj istemiyorum, otomatik yanıt istemiyorum, müşteri hizmetleri
  `),
  notHuman: phrases(`
    insan mısın, insan mısınız, insan mı, insan mıyım, insanla mı, insan ile mi, gerçek misin, gerçek misiniz
    gerçek insan mısın, gerçek kişi misin, gerçek kişi misiniz, gerçek biri misin, gerçek biri misiniz, robot musun
    robot musunuz, bot musun, bot musunuz, canlı mısın, canlı mısınız, temsilci misin, temsilci misiniz, temsilciyle mi
    biriyle mi, birisiyle mi, yetkili misin, yetkili misiniz, görüştüm, görüşmüştüm, görüştük, konuştum, konuşmuştum, konuştuk
    yazıştım, yazışmıştım, bağlanmıştım, temsilci dedi, temsilci söyledi, temsilciniz dedi, temsilciniz söyledi, temsilci bana
    temsilcisi bana, temsilciniz bana, temsilcisi söyledi, temsilcisi dedi, söyledi, söylemişti, demişti, söz vermişti
    yetkili söyledi, yetkili dedi, temsilci istemiyorum, temsilciye gerek yok, temsilciye bağlanmak istemiyorum
    temsilciyle görüşmek istemiyorum, temsilciyle konuşmak istemiyorum, insan istemiyorum, insanla görüşmek istemiyorum
    insanla konuşmak istemiyorum, biriyle görüşmek istemiyorum, biriyle konuşmak istemiyorum, birisiyle görüşmek istemiyorum
    birisiyle konuşmak istemiyorum, kimseyle görüşmek istemiyorum, kimseyle konuşmak istemiyorum, kimseyle görüşmek
    kimseyle konuşmak, görüşmeye gerek, konuşmaya gerek, görüşmeme gerek, konuşmama gerek, görüşmem gerekiyor mu
    konuşmam gerekiyor mu, görüşmem lazım mı, konuşmam lazım mı, görüşmek gerekiyor mu, konuşmak gerekiyor mu, görüşmek zorunda
    konuşmak zorunda, aramak zorunda, bağlamayın, bağlama beni, aktarmayın, yönlendirmeyin, insan kaynakları, insan hakları
    insan gibi, her insan, başka insan, başka bir insan, yetkili servis*, mağazayla, mağaza ile, satıcıyla, satıcı ile
    müşteri hizmetleri dedi, müşteri hizmetleri söyledi, müşteri hizmetleri çok, müşteri hizmetleri kötü
    müşteri hizmetleri numara*, müşteri hizmetleri telefon*, müşteri hizmetleri bana, müşteri hizmetleri saat*
  `),
  callback: phrases(`
    beni arayın, beni ara, beni arar mısın, beni arar mısınız, beni arayabilir, bana telefon edin, bana telefon eder, beni arasın
    beni arasınlar, beni aramanızı, beni arayacak biri, arar mısınız, arar mısın, arayabilir misiniz, arayabilir misin
    arayabilir mi, geri arayın, geri ara, geri arar, geri arama, geri arasın, geri aranmak, geri aramanızı, geri dönüş arama
    telefonla arayın, telefonla arar, telefonla geri, telefonla ulaşın, telefonla aranmak, telefonla arayabilir, aranmak istiyorum
    aranmayı, aranma talebi, arama talebi, arama istiyorum, arama planla*, arama randevusu, telefon görüşmesi istiyorum
    telefon görüşmesi ayarla*, telefon görüşmesi planla*, telefonda görüşmek, telefonla görüşmek, bir telefon edin, biri beni ara*
    birisi beni ara*, biriniz beni ara*, lütfen arayın, arayın lütfen, arayın beni
  `),
  notCallback: phrases(`
    aramayın, beni aramayın, arama beni, bir daha ara*, artık aramayın, lütfen aramayın, aramanıza gerek, aramanızı istemiyorum
    aranmak istemiyorum, arama istemiyorum, aramaya gerek, neden arad*, neden beni, neden ara*, niye arad*, niye beni, niye ara*
    niçin arad*, aradınız, aradı, aradılar, aramıştınız, aramadınız, aramadı, arayıp duruyor*, sürekli arıyor*, aramayı kesin
    aramayı bırakın, ne zaman arayacaksınız, ne zaman arar, ne zaman ara*, arayacaktınız, arayacağınızı, arayacağız demiş*
    aranacaktım, aranacağım söylen*, sizi nasıl, nasıl ararım, nereden arayabilirim, sizi arayabilir
  `),
  text: phrases(`
    sms ile yazın, sms ile cevap*, sms ile yanıt*, sms ile devam, sms ile gönderin, sms ile gönderir*, sms ile haber ver*
    sms ile bilgi verin, sms ile bilgi verir*, sms üzerinden devam, sms üzerinden yaz*, sms at, sms atın, sms atar*
    sms atabilir*, sms gönderin, sms gönderir*, sms yazın, sms yazar*, smsle cevap*, smsle yanıt*, kısa mesajla cevap*
    kısa mesajla yanıt*, kısa mesajla yaz*, kısa mesajla devam, kısa mesaj atın, kısa mesaj atar*, kısa mesaj gönderin
    kısa mesaj gönderir*, cebime mesaj at, cebime mesaj atın, cebime mesaj gönderin, telefonuma mesaj at, telefonuma mesaj atın
    telefonuma mesaj gönderin, cep telefonuma yazın, gitmem lazım, gitmem gerek*, çıkmam lazım, çıkmam gerek*, kaçmam lazım
    acil çıkmam, gitmek zorundayım, çıkmak zorundayım, sohbeti kapatıyorum, sohbeti kapatacağım, sayfayı kapatıyorum
    sayfayı kapatacağım, pencereyi kapatıyorum, bekleyemem, bekleyemeyeceğim, daha fazla bekleyemem, vaktim yok
  `),
  refund: phrases(`
    iade, iadem, iademi, iademin, iadesi, iadesini, iadenin, iadeyi, iadeler*, iadeye, iadesine, iadelerim, iade ettim, para iade*
    paramın iade*, paramı geri, param geri, paramı iade*, geri ödeme*, geri ödenme*, geri ödene*, para iadesi, paralarım geri, parayı geri
    para geri, geri gönderdim, geri gönderdiğim, geri yolladım, ürünü geri, geri yatır*, geri yat*, ücret iade*, ücretimi geri
    geri alabil*, geri almak, tazminat*
  `),
  refundStatus: phrases(`
    nerede, nerde, nerededir, nereye, ne zaman, nezaman, ne durumda, ne oldu, ne kadar sür*, kaç gün*, kaç günde, kaç gündür, hala
    halen, henüz, daha gelmedi, gelmedi, gelmiyor, gelmemiş, geçmedi, geçmemiş, geçmiyor, yatmadı, yatmamış, yatmıyor, yansımadı
    yansımamış, yansıma*, ulaşmadı, görünmüyor, göremiyorum, gözükmüyor, alamadım, almadım, yapılmadı, yapılmamış, yatırılmadı, ödenmedi
    edilmedi, bekliyorum, bekliyoruz, bekledim, beklemek, gecikti, gecikiyor, gecikme*, geç kaldı, durumu, durum, akıbeti, aşamada
    yatacak, gelecek, geçecek, yansıyacak, yapılacak, yapıldı mı, yattı mı, geldi mi, oldu mu, onaylandı mı, kayıp, takip, kontrol
    haftadır, gündür, aydır
  `),
  refundPolicy: phrases(`
    nasıl iade, nasıl yapabilirim, nasıl yaparım, nasıl yapılır, nasıl yapıl*, nasıl alabilirim, nasıl alırım, nasıl ederim
    nasıl edebilirim, nasıl iade ederim, nasıl talep, nasıl işliyor, nasıl oluyor, iade edebilir miyim, iade alabilir miyim
    iade yapabilir miyim, geri verebilir miyim, geri alabilir miyim, iade edebiliyor, iade etmek istiyorum, iade yapmak istiyorum
    iade istiyorum, iade talep*, iade talebi, iade almak istiyorum, paramı istiyorum, paramı geri istiyorum, para iadesi istiyorum
    geri göndermek istiyorum, iade hakkı*, iade koşul*, iade şart*, iade politika*, iade süresi, iade kabul, iade var mı
    cayma hakkı*, mümkün mü, hakkım var
  `),
  greeting: phrases(`
    merhaba, merhabalar, mrb, mrhb, meraba, selam, selamlar, slm, selamün, aleyküm, selamunaleykum, günaydın, iyi, günler, akşamlar
    geceler, sabahlar, çalışmalar, kolay, gelsin, tünaydın, alo, hey, herkese, size, sayın, hello, hi, bot
  `),
  goodbye: phrases(`
    teşekkürler, teşekkür, teşekkür ederim, çok teşekkürler, çok teşekkür ederim, teşekkür ederiz, yardımınız için teşekkürler
    yardımınız için teşekkür ederim, yardımınız için çok teşekkürler, bilgi için teşekkürler, tşk, tşkler, teşekkürederim, sağol
    sağolun, sağ ol, sağ olun, çok sağol, çok sağolun, eyvallah, eyw, allah razı olsun, minnettarım, hoşça kal, hoşça kalın
    hoşçakal, hoşçakalın, görüşürüz, güle güle, iyi günler dilerim, iyi akşamlar dilerim, iyi çalışmalar dilerim
    size de iyi günler, kolay gelsin, kendinize iyi bakın, hepsi bu, hepsi bu kadar, bu kadar, bu kadardı, başka bir şey yok
    başka yok, başka sorum yok, başka bir isteğim yok, yok bu kadar, anladım teşekkürler, anladım teşekkür ederim
    anlaşıldı teşekkürler
  `),
  yes: phrases(`
    evet, evt, eveet, ewet, he, hee, tabii, tabi, tabiki, tabiiki, ki, olur, oluur, tamam, tmm, tamamdır, ok, okey, okay, peki, elbette
    kesinlikle, aynen, doğru, lütfen, isterim, istiyorum, istiyoruz, uygun, uygundur, memnuniyetle, hemen, şimdi, teşekkürler
    teşekkür, ederim, sağol, sağolun, çok, rica
  `),
  no: phrases(`
    hayır, hayr, yok, yo, yoo, istemiyorum, istemem, istemiyoruz, gerek, gerekmiyor, olmaz, değil
  `),
};
