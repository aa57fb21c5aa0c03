/** Owns the words by which Norwegian gives itself away. */
export const norwegian = `
  og i er det jeg eg at en et ein eit den til på med for av har ikke ikkje de som der kan vi du min mitt mine din ditt
  deres dere deg meg oss hvor når hva hvorfor hvordan hvilken kor kva korleis skal vil gjerne må være var ble blir
  blitt fått får få fikk hadde noen noe ingen alle veldig mer også men eller hvis så nå igjen fortsatt ennå enda
  akkurat bare kun hei heisann takk ja nei jo hjelp hjelpe snakke prate menneske medarbeider ring ringe sms penger
  pengene tilbake betalt betale betaling betalingen faktura fakturaen fakturaer regning ordre ordren bestilling
  bestillingen kjøpt kjøp returnerte returnert returnere refusjon refundert konto kontoen kort kortet uke uker dager
  måned måneder venter ventet mottatt sendt sende hvem feil adresse utsette purring tusen hade
`;
