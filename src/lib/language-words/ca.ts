/** Owns the words by which Catalan gives itself away. */
export const catalan = `
  el la els les un una uns unes i o però que què qui quan com on quin quina perquè de del dels d'un al als en amb sense
  per fins jo tu ell ella nosaltres vosaltres meu meva meus meves teu teva vostre vostra aquest aquesta això aquí allà
  hi ha he has hem heu han és són soc està estic era va vaig van fer fet puc pot podeu pots podria podríeu vull voldria
  m'agradaria necessito em et ens us m'heu no sí ja encara també només més molt bé res ningú algú alguna avui ahir demà
  ara hola bon dia bona tarda gràcies adeu si plau sisplau ajuda ajudar parlar persona humà trucar trucada truqueu
  diners devolució reemborsament comanda compte factura targeta pagar pagament pagat rebut espero esperant setmanes
  dies adreça fa feu fem li feina anar aneu marxar marxo escriviu envieu truqui truquin trucat resposta mòbil telèfon
  veritat preferiria millor matí vespre nit setmana mes mesos després abans sempre mai mentre vegades dues cap altra
  altre mateix tinc tens teniu cal dir digueu sap botiga sabates correu
`;
