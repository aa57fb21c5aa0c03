/** Owns the words by which Latvian gives itself away. */
export const latvian = `
  un ir nav es tu jūs mēs viņš viņi man mans mana manu manas mani jums jūsu ko kas kur kad kāpēc kā vai bet ja jo ka lai vēl jau tikai
  ļoti tagad šodien vakar rīt šeit te tur šis šī šo tas tā to par ar uz no līdz pie pēc pirms bez kopš kāds kādu kaut neko nekas
  neviens gribu vēlos gribētu vēlētos varu var varat varētu vajag vajadzīgs lūdzu paldies labdien sveiki čau jā nē labrīt
  labvakar palīdzība palīdzību palīdzēt palīdziet nauda naudu naudas atmaksa atmaksu atmaksas atgriezt atgriezu atpakaļ pasūtījums
  pasūtījumu pasūtījuma pirku nopirku maksāju samaksāju maksājums maksājumu maksāt rēķins rēķinu rēķinā konts kontu kontā karte
  karti saņēmu neesmu saņēmis saņēmusi gaidu nedēļas nedēļām dienas dienām mēnesi kļūda nepareizi nepareiza cilvēks cilvēku
  operatoru runāt zvaniet piezvaniet piezvanīt adrese termiņš ienākusi esmu bija būs
`;
