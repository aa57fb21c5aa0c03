/** Owns the words by which Slovak gives itself away. */
export const slovak = `
  a i v vo s so sa si na do od z zo k o u za po pre že to je som ste sú nie nemám bol bola bolo boli byť mám máte má ale alebo keď
  kedy kde kto čo ako aký aká aké prečo ktorý ktorá ktoré koľko už ešte stále zatiaľ len iba tiež aj veľmi teraz dnes včera zajtra
  tu tam mi mne ma môj moja moje môjho vám vás váš vaša niekto niekoho niekým nieco niečo nič nikto chcem chcel chcela by potrebujem
  môžem môžete môže prosím ďakujem vďaka dobrý deň ahoj zdravím áno dobre jasné urcite určite prosim dakujem pomoc pomôcť hovoriť
  porozprávať človekom človek operátorom zavolajte zavolať prepojte peniaze vrátenie vrátil vrátila späť naspäť zaplatil zaplatila
  platba splátka splátku faktúra faktúre objednávka objednávku objednávke účet účtu kartu kúpil prišli prišlo dostal dostala čakám
  týždeň týždne dni dní chyba zle tovar mozem
`;
