/** Owns the words by which Czech gives itself away. */
export const czech = `
  i v ve s se si na do od z ze k o u za po pro při že to je jsem jste jsou není nejsou byl byla bylo mám máte ale nebo když kdy kde
  kdo co jak jaký jaká jaké proč který která které kolik už ještě stále pořád zatím jen taky také moc teď dnes prosim dekuji diky
  včera zítra tady tam mi mě mně můj moje moji mého vám vás váš vaše někdo někoho někým nekym nekdo něco nic nikdo chci chtěl chtěla
  bych potřebuju potřebuji můžu mohu můžete prosím děkuji děkuju díky dobrý den ahoj zdravím ano ne jo dobře jasně pomoc pomoct
  mluvit promluvit člověkem člověk operatora operátorem zavolejte zavolat přepojte peníze vrácení vrátil vrátila zpět zpátky
  zaplatil zaplatila platba splátka splátku faktura uz objednávka objednávku účet účtu kartu karta koupil přišly přišlo dostal
  dostala čekám týden týdny dní dnů měsíc penize vratil
`;
