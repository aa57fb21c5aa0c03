/** Owns the words by which Croatian gives itself away. */
export const croatian = `
  i u s sa na do od iz k o za po pri da je sam si ste smo su ne nije nisu nisam bio bila bilo biti imam imate ima ali kad kada gdje
  tko što kako kakav zašto koji koja koje koliko već još uvijek samo također jako sad sada danas jučer sutra ovdje tamo mi me meni
  moj moja moje mojeg mog vam vas vaš vaša netko nekoga nekim nešto ništa nitko želim htio htjela bih hoću neću trebam mogu možete
  moram molim hvala lijepa bok pozdrav dobar dan dobro ili robot naravno pomoć pomoći razgovarati razgovarao čovjekom čovjek
  djelatnikom operatera operaterom nazovite nazvati spojite novac povrat povrata vratio vratila natrag platio platila plaćanje
  plaćanja rata ratu račun računu narudžba narudžbe narudžbu kartica karticu kupio stigao stiglo dobio dobila čekam tjedan tjedna
  tjedana dana mjesec greška pogrešna adresa pošaljite
`;
