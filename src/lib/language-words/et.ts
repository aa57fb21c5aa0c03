/** Owns the words by which Estonian gives itself away. */
export const estonian = `
  ja on ei ma mina sa sina ta me meie te teie nad mu minu mulle mul mind su sinu sulle sul oma see selle seda siis siin siia seal
  kas kus kuhu kust millal miks kuidas mis mida mille millega kes keegi kellegagi kellega midagi kui et aga või sest ka veel juba nüüd
  praegu täna eile homme ainult väga olen oled oleme oli olid olnud ole pole saan saaks saaksin saate saab saanud sain soovin
  sooviksin tahan tahaks tahaksin vaja pean peab võib võiks palun aitäh tänan tere tsau hei jah jaa abi aita aidake aidata raha
  rahast tagasi tagasimakse tagastus tagastasin tagastada tellimus tellimuse tellimusega tellisin ostsin maksin makse maksta
  arve arvel arvet konto kontole kaart kaardile kokku jõudnud ootan oodanud päeva nädalat nädal kuu vale valesti inimene inimesega
  klienditeenindaja klienditeenindajaga rääkida helistage helistada aadress tähtaeg
`;
