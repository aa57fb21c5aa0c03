/** Owns what people say to the bot in Polish. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const polish: Phrasebook = {
  language: 'pl',
  human: phrases(`
    człowiek, człowieka, człowiekiem, człowiekowi, żywy człowiek, ludzka pomoc, ludzkiej pomocy, ludzka obsługa, ludzkiej obsługi
    konsultant, konsultanta, konsultantem, konsultantowi, konsultantka, konsultantki, konsultantkę, konsultantów, konsultantami
    doradca, doradcy, doradcę, przedstawiciel, przedstawiciela, przedstawicielem, przedstawicielka, pracownikiem, pracownicą
    pracownik obsługi, pracownika obsługi, pracownik infolinii, pracownika infolinii, dajcie pracownika, poproszę pracownika
    poproszę o pracownika, z pracownikami, do pracownika, z operatorem, do operatora, z operatorką, poproszę operatora, z agentem
    do agenta, poproszę agenta, kierownik, kierownika, kierownikiem, kierowniczką, przełożonego, przełożonym, przełożoną, menedżera
    menedżerem, managera, managerem, z szefem, specjalistą, ze specjalistą, żywa osoba, żywej osoby, prawdziwa osoba
    prawdziwej osoby, realną osobą, z osobą, z jakąś osobą, z prawdziwym, z żywym, z kimś porozmawiać, z kimś rozmawiać
    z kimś pogadać, z kimś gadać, z kimś popisać, z kimś pomówić, z kimś się skontaktować, z kimś skontaktować, z kimś połączyć
    z kimś innym, z kimś kto, z kimś z obsługi, z kimś z was, z kimś z działu, z kimś z zespołu, z kimś od, z kimś żywym
    z kimś prawdziwym, z kimś kompetentnym, z kimś konkretnym, z kimś normalnym, porozmawiać z kimś, porozmawiam z kimś
    rozmawiać z kimś, rozmowa z kimś, rozmowy z kimś, pogadać z kimś, gadać z kimś, pomówić z kimś, mówić z kimś
    skontaktować się z kimś, kontakt z kimś, połączyć z kimś, połącz z kimś, do kogoś kto, z kim mogę, z kim można, z kim da się
    do kogo mogę się, kogoś żywego, kogoś z obsługi, kogoś z zespołu, kogoś z was, kogoś od was, kogoś kto mi, dajcie mi kogoś
    daj mi kogoś, zawołaj kogoś, zawołajcie kogoś, niech ktoś się tym, poproszę kogoś, kogoś innego, ktoś żywy, ktoś z obsługi
    ktoś z zespołu, ktoś od was, ktoś z was, ktoś mi pomoże, ktoś mi pomóc, mi ktoś pomoże, mi ktoś pomóc, jest tam ktoś
    jest tu ktoś, jest ktoś tam, jest ktoś tu, jest ktoś żywy, ktoś tam jest, ktoś tu jest, jest tam kto, ktoś to czyta
    ktoś mi odpowie, ktoś mi odpisze, odpowie mi ktoś, odpisze mi ktoś, kto żywy, połącz mnie, połączcie mnie, połączyć mnie
    mnie połączyć, mnie połącz, mnie połączcie, proszę połączyć, proszę połączcie, połącz z, połączcie z, połączyć z obsługą
    połączyć z działem, połączyć się z obsługą, proszę o połączenie, połączenie z, przełącz mnie, przełączcie mnie, przełączyć mnie
    mnie przełączyć, przełącz do, przełączyć do, proszę przełączyć, przekieruj mnie, przekierujcie mnie, przekierować mnie
    mnie przekierować, przekaż mnie, przekażcie mnie, mnie przekazać, eskaluj, eskalować, z obsługą klienta, z obsługą klientów
    kontakt z obsługą, kontaktu z obsługą, z biurem obsługi, z działem obsługi, z działem reklamacji, z infolinią, na infolinię
    z supportem, z waszym zespołem, obsługa klienta proszę, obsługę klienta proszę, poproszę obsługę klienta, do obsługi klienta
    proszę o kontakt z, rozmowa na żywo, rozmowy na żywo, rozmowę na żywo, czat na żywo, czatu na żywo, nie bot, nie z botem
    z botem nie, nie chcę bota, nie chcę botów, nie chcę rozmawiać z botem, nie chcę gadać z botem, nie chcę pisać z botem
    nie chcę rozmawiać z robotem, nie chcę gadać z robotem, nie chcę rozmawiać z automatem, nie chcę gadać z automatem
    nie chcę rozmawiać z maszyną, nie chcę gadać z maszyną, nie będę rozmawiać z botem, nie będę gadać z botem
    nie będę gadać z robotem, nie będę rozmawiać z automatem, nie z robotem, nie z automatem, nie z maszyną, zamiast bota
    zamiast robota, a nie z, żadnych botów, żaden bot, żadnego bota, bez bota, dość bota, dość botów, dosyć bota, dość robota
    dość automatu, dość automatów, dość rozmowy z botem, nienawidzę botów, głupi bot, wyłącz bota, wyłączcie bota
  `),
  notHuman: phrases(`
    jesteś człowiekiem, jesteś człowiek, człowiekiem jesteś, człowiek jesteś, jest pan człowiekiem, jest pani człowiekiem
    czy to człowiek, to człowiek czy, jesteś prawdziwym, jesteś żywym, jesteś prawdziwą, jesteś żywą, jesteś botem, jesteś bot
    jesteś robotem, to nie bot, człowiek czy, człowiekiem czy, czy człowiek, czy człowiekiem, czy rozmawiam z
    rozmawiam z człowiekiem, rozmawiam z kimś, rozmawiam z żywym, rozmawiam z żywą, rozmawiam z prawdziwym, rozmawiam z prawdziwą
    rozmawiam z konsultant*, rozmawiam teraz z, piszę z człowiekiem, piszę z konsultant*, czy piszę z, gadam z człowiekiem
    z człowiekiem rozmawiam, z kim rozmawiam, rozmawiałem, rozmawiałam, rozmawialiśmy, rozmawiał, rozmawiała, gadałem, gadałam
    pisałem z, pisałam z, pisałem już z, pisałam już z, dzwoniłem, dzwoniłam, kontaktowałem, kontaktowałam, powiedział*, mówił*
    obiecał*, obiecywał*, twierdził*, zapewniał*, zapewnił*, napisał*, poinformował*, odpisał*, kazał*, z nikim, z nikim nie
    nie chcę rozmawiać z człowiekiem, nie chcę rozmawiać z ludźmi, nie chcę rozmawiać z żadnym, nie chcę rozmawiać z żadną
    nie chcę rozmawiać z konsultant*, nie chcę rozmawiać z pracownik*, nie chcę gadać z człowiekiem, nie chcę gadać z konsultant*
    nie chcę z nikim, nie chcę z kimś, nie chcę człowieka, nie chcę konsultant*, nie chcę żadnego, nie chcę żadnej, nie potrzebuję
    nie trzeba, nie łącz, nie łączcie, nie łączyć, nie przełączaj, nie przełączajcie, nie przekierowujcie, nie przekazuj*
    nie musi mnie, nie musicie mnie, czy muszę, muszę z kimś rozmawiać żeby, muszę rozmawiać z kimś żeby
    muszę porozmawiać z kimś żeby, czy trzeba, czy konieczn*, bez rozmowy z, bez kontaktu z, jestem pracownikiem, jestem konsultant*
    jestem doradcą, pracownik* sklepu, pracownik* poczty, pracownikiem sklepu, z kurierem, ze sklepem, ze sprzedawcą, z bankiem
    drugi człowiek, drugiego człowieka, innego człowieka, każdy człowiek, prawa człowieka, praw człowieka, człowiek nie może
    człowiek nie wie, człowiek się, człowiek by, żeby człowiek
  `),
  callback: phrases(`
    zadzwoń, zadzwoń do mnie, zadzwońcie, zadzwońcie do mnie, do mnie zadzwoni, zadzwoni do mnie, do mnie zadzwonicie
    zadzwonicie do mnie, proszę o telefon, poproszę o telefon, proszę o rozmowę telefoniczną, prosić o telefon
    prosić o rozmowę telefoniczną, proszę dzwonić, ktoś zadzwoni, niech ktoś zadzwoni, żeby ktoś do mnie zadzwonił
    żeby ktoś zadzwonił, żeby do mnie ktoś zadzwonił, żebyście zadzwonili, żebyście do mnie zadzwonili, gdyby ktoś zadzwonił
    gdyby ktoś do mnie zadzwonił, abyście zadzwonili, aby ktoś zadzwonił, aby ktoś do mnie zadzwonił, oddzwoń, oddzwońcie, oddzwonić
    oddzwoni ktoś, ktoś oddzwoni, ktoś oddzwonić, oddzwonicie, żeby ktoś oddzwonił, oddzwonienie, oddzwonienia
    o kontakt telefoniczny, kontakt telefoniczny proszę, chcę rozmowy telefonicznej, umówić rozmowę, umówić rozmowę telefoniczną
    umówić telefon, umówić się na telefon, umówić się na rozmowę, umów rozmowę, zamówić rozmowę, zamówić telefon, zamówić połączenie
    zamawiam rozmowę, przedzwoń, przedzwońcie, przedzwonić do mnie, przekręć do mnie, zadzwonić
  `),
  notCallback: phrases(`
    nie dzwoń, nie dzwońcie, nie dzwonić, nie dzwonicie, nie zadzwoni*, nie oddzwoni*, nie oddzwania*, nie musicie, nie musisz
    nie trzeba, nie chcę żeby, nie chcę aby, nie chcę telefonu, nie chcę telefonów, nie chcę rozmowy, nie chcę rozmów
    nie chcę umawiać, nie chcę zamawiać, nie życzę, nie proszę, nie potrzebuję, dlaczego dzwoni*, dlaczego zadzwoni*
    dlaczego do mnie, dlaczego nikt, czemu dzwoni*, czemu do mnie, czemu nikt, po co dzwoni*, po co do mnie, kto do mnie
    przestańcie, przestań, proszę przestać, dzwoniliście, dzwonili, dzwonił, dzwoniła, wydzwania*, zadzwoniliście
    zadzwonili wczoraj, zadzwonił wczoraj, zadzwoniła wczoraj, oddzwonili, oddzwonił, oddzwoniła, nikt nie, kiedy zadzwonicie
    kiedy do mnie, kiedy ktoś, kiedy oddzwonicie, mieliście, mieli zadzwonić, mieli oddzwonić, miał zadzwonić, miała zadzwonić
    miał oddzwonić, miała oddzwonić, miał do mnie, miała do mnie, obiecał*, obiecywał*, do was zadzwonić, zadzwonić do was
    do państwa zadzwonić, zadzwonić do państwa, mogę zadzwonić, mogę do was, chcę zadzwonić, chcę do was, muszę zadzwonić
    jak zadzwonić, gdzie zadzwonić, próbował*, chciał* zadzwonić, chciał* do was
  `),
  text: phrases(`
    wyślij* sms*, wyślij* mi sms*, wysłać sms*, wysłać mi sms*, przyślij* sms*, przyślij* mi sms*, napisz* sms*, napisz* mi sms*
    napisać sms*, poproszę sms*, poproszę o sms*, proszę o sms*, wolę sms*, odpowiedź sms*, odpowiedzi sms*, odpowiedzcie sms*
    odpisz* sms*, odpisać sms*, odpisz* mi sms*, dajcie znać sms*, daj znać sms*, kontakt sms*, pisać sms*, przez sms, przez smsy
    wiadomość tekstową, wiadomością tekstową, wiadomości tekstowej, esemesem, esemesa, odpowiedź na telefon, odpowiedź na komórkę
    wiadomość na telefon, wiadomość na komórkę, napisz* na telefon, napisz* na komórkę, wyślij* na telefon, wyślij* na komórkę
    muszę iść, muszę już iść, muszę lecieć, muszę już lecieć, muszę kończyć, muszę już kończyć, muszę wyjść, muszę uciekać
    muszę spadać, muszę się zbierać, muszę wracać do pracy, muszę zamknąć, zamykam czat, zamykam chat, zamykam już czat
    zamykam już stronę, zamykam stronę, zamykam okno, zamykam przeglądarkę, nie mogę dłużej czekać, nie mogę tu czekać
    nie mam czasu czekać, nie będę czekać na czacie
  `),
  notText: phrases(`
    czy muszę, dlaczego muszę, czemu muszę, muszę iść do banku, muszę iść do sklepu, muszę iść do oddziału, muszę iść na pocztę
    po co mam, nie wysyłaj*, nie przysyłaj*, nie chcę sms*, nie chcę żadnych sms*, nie chcę wiadomości, przestańcie, nie dostał*
    nie otrzymał*, nie przyszedł, kod* sms*
  `),
  refund: phrases(`
    zwrot, zwrotu, zwrotem, zwroty, zwrotów, zwrotowi, zwrocie, zwróci*, zwróco*, zwracał*, zwracacie, zwracają, zwracany
    refundacj*, refund, odesłał*, odesłane, odesłana, odesłać, odsyłam, odsyłał*, pieniądze z powrotem, pieniędzy z powrotem
    z powrotem pieniądze, kasa z powrotem, kasę z powrotem, oddacie pieniądze, oddacie kasę, oddajcie pieniądze, oddajcie kasę
    oddajcie moje, oddajcie mi, oddacie mi, oddali pieniędzy, oddali kasy, oddać pieniądze, oddaliście, odzyskać pieniądze
    odzyskam pieniądze, moje pieniądze, moich pieniędzy, moja kasa, mojej kasy
  `),
  refundStatus: phrases(`
    gdzie, kiedy, status*, jeszcze, nadal, wciąż, ciągle, dalej, czekam, czekamy, czekać, czekał*, nie dostał*, nie otrzymał*
    nie przysz*, nie doszł*, nie doszedł, nie dotarł*, nie wpłyn*, nie widzę, nie widać, nie ma, nie mam, nie było, ile trwa
    ile to trwa, ile się czeka, ile czasu, ile dni, ile jeszcze, jak długo, co ze, co z, co się dzieje, co się stało
    na jakim etapie, dotarł*, dotrze, dotrą, doszedł, doszły, dojdzie, dojdą, przyjdzie, przyjdą, przyszedł, przyszły, wpłyn*
    dostanę, otrzymam, opóźni*, opóźnia, spóźni*, spóźnia, brak, brakuje, zaginą*, zginą*, sprawdzić, sprawdzicie, sprawdźcie
    wysłany, wysłane, wysłaliście, w trakcie, przetwarzan*, realizowan*, rozpatrzon*, do dziś, do dzisiaj, do tej pory, minęł*
    miną*, od tygodnia, tygodni temu, tygodnie temu, dni temu
  `),
  refundPolicy: phrases(`
    jak zwrócić, jak mogę zwrócić, jak można zwrócić, jak mam zwrócić, jak dokonać zwrotu, jak zrobić zwrot, jak zgłosić zwrot
    jak złożyć zwrot, jak odesłać, jak mogę odesłać, jak mogę dostać zwrot, jak dostać zwrot, jak uzyskać zwrot, jak otrzymać zwrot
    jak działa, jak działają, jak wygląda zwrot, jak odzyskać, czy mogę zwrócić, mogę zwrócić, mogę odesłać, mogę jeszcze zwrócić
    mogę dostać zwrot, mogę otrzymać zwrot, mogę liczyć na zwrot, mogę oddać, można zwrócić, można odesłać, można dostać zwrot
    da się zwrócić, chcę zwrócić, chcę odesłać, chcę oddać, chcę zwrot, chcę zwrotu, chcę dostać zwrot, chcę odzyskać
    chcę zrobić zwrot, chciał* zwrócić, chciał* odesłać, chciał* oddać, chciał* zwrot*, chciał* dokonać zwrotu, chciał* zrobić zwrot
    chciał* odzyskać, żądam zwrotu, domagam się zwrotu, proszę o zwrot, poproszę o zwrot, proszę zwrócić, oddajcie pieniądze
    oddajcie kasę, polityka zwrot*, zasady zwrot*, regulamin zwrot*, warunki zwrot*, procedura zwrot*, prawo do zwrotu, prawo zwrotu
    odstąpi*, przysługuje, należy mi się zwrot, możliwy jest zwrot, możliwość zwrotu, czasu na zwrot, dni mam na zwrot, mam na zwrot
    do kiedy mogę
  `),
  greeting: phrases(`
    cześć, czołem, hej, hejka, hejo, siema, siemka, siemanko, elo, witam, witaj, witajcie, dzień, dobry, wieczór
    halo, hello, hi, państwa, wszystkim, was, serdecznie, miło, pozdrawiam, bot, bocie, szanowni, państwo, dziendobry, poranek
  `),
  goodbye: phrases(`
    dziękuję, dziękuję bardzo, bardzo dziękuję, dziękuję za pomoc, dziękuję bardzo za pomoc, bardzo dziękuję za pomoc
    dziękuję za odpowiedź, dziękuję za informację, dziękuję za wszystko, dziękuję ślicznie, dziękuję pięknie, dziękujemy, dzięki
    dzięki wielkie, wielkie dzięki, dzięki bardzo, dzięki za pomoc, dzięki za info, dzięki za odpowiedź, dzięks, dziex, thx
    do widzenia, do usłyszenia, do zobaczenia, na razie, nara, pa, pa pa, papa, żegnam, miłego dnia, miłego wieczoru
    miłego weekendu, dobrej nocy, dobranoc, wzajemnie, to wszystko, to już wszystko, to by było na tyle, to tyle, to na tyle
    tylko tyle, nic więcej, to wszystko dziękuję, nie mam więcej pytań, nie mam już pytań, już nic, wszystko jasne, super dzięki
    świetnie dzięki, super dziękuję, świetnie dziękuję, super dzięki wielkie
  `),
  yes: phrases(`
    tak, no, taak, taaak, że, jasne, oczywiście, pewnie, pewno, jak, najbardziej, dobrze, dobra, ok, okej, okay, oki, spoko, zgoda, zgadzam
    się, zgadza, poproszę, proszę, chętnie, chcę, koniecznie, owszem, dokładnie, mhm, aha, dziękuję, dzięki, bardzo, teraz
    może, być, super, świetnie, potwierdzam, trzeba, potrzebuję, potrzeba, raczej, prawda, mi, oczywista
  `),
  no: phrases(`
    nie, niee, nieee, nienie, nope, nigdy, bynajmniej, skądże
  `),
};
