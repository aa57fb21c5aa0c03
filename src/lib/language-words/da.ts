/** Owns the words by which Danish gives itself away. */
export const danish = `
  og i er det jeg at en et den til på med for af har ikke de som der kan vi du min mit mine din dit jeres hvor hvornår
  hvad hvorfor hvordan hvilken skal vil gerne må være var blev bliver blevet fået får få fik havde nogen noget ingen
  alle meget mere også men eller hvis så nu igen stadig endnu lige bare kun hej hejsa goddag tak ja nej jo farvel
  hjælp hjælpe tale snakke menneske medarbejder ring ringe sms penge pengene tilbage betalt betale betaling betalingen
  faktura fakturaen regning ordre ordren bestilling købt køb returnerede returneret returnere refusion refunderet
  konto kontoen kort kortet uge uger dage måned måneder venter ventet modtaget sendt sende mig jer os hvem forkert
  adresse udsætte rykker
`;
