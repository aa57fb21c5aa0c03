/** Owns the words by which Dutch gives itself away. */
export const dutch = `
  en ik is niet het de een van te met voor op aan in bij uit naar om als dat dit deze die er heb hebt heeft hebben ben
  bent zijn was wordt worden werd kan kunt kun kunnen moet moeten mag wil wilt willen zou zouden mijn je jij jouw
  jullie u uw ons onze wij we hij zij ze mij me waar wanneer waarom wat hoe wie welke nog al steeds alleen ook maar of
  omdat nu vandaag gisteren morgen even graag bedankt dank hallo hoi goedemorgen goedemiddag dag ja nee geen niks
  niets iets iemand niemand hulp helpen spreken praten mens medewerker klantenservice bellen bel geld terug
  terugbetaling betaald betalen betaling rekening factuur bestelling besteld gekocht teruggestuurd retour kaart week
  weken dagen maand wacht wachten ontvangen gekregen verkeerd verkeerde adres vraag herinnering alstublieft
  alsjeblieft
`;
