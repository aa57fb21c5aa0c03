/** Owns the words by which Swedish gives itself away. */
export const swedish = `
  och att det som en ett är var jag du ni vi han hon den de dem mig dig min mitt mina din ditt dina er ert era inte har
  hade ha på av till för med om från kan kunde ska skulle vill ville behöver måste får fick göra gör gjort vad när hur
  vem varför vilken vilket här där nu idag igår redan ännu fortfarande också bara eller men så än någon något några
  ingen inget alla allt hej hejsan tjena tack snälla ja nej jo god morgon kväll hjälp hjälpa prata människa person
  pengar pengarna tillbaka betala betalat betalt betalning faktura fakturan köpt köpte retur returnerat skickat skicka
  fått vänta väntar vecka veckor dag dagar månad konto kontot beställning återbetalning återbetalningen fel sen e o
  ring ringa ringer ringde efter före innan klockan kort kortet appen sluta hela tiden gärna fyra allra aldrig alltid
  igen mer mycket bra dåligt tusen gång gånger skickar stå står adress rätt ny nya lite väldigt vet säga säg hör höra
`;
