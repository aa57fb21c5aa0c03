/** Owns the words by which Lithuanian gives itself away. */
export const lithuanian = `
  ir yra ne nėra kad ar bet kai jei jeigu arba taip pat dar jau tik labai čia ten dabar šiandien vakar rytoj kur kada kodėl kaip kas
  ką ko kam kuris kuri kiek koks kokia kažkas nors kuo nieko niekas aš man mano mane jūs jūsų jums tu tau mes su be iš į už nuo
  iki per apie dėl prie po pagal turiu turi noriu norėčiau norite galiu galite galima galėtumėte reikia prašau ačiū dėkui labas
  laba sveiki diena rytas vakaras pagalba pagalbos padėti padėkite pinigai pinigus pinigų grąžinimas grąžinimo grąžinti
  grąžinau atgal užsakymas užsakymą užsakymo pirkau mokėjau sumokėjau mokėjimas mokėjimo mokėti sąskaita sąskaitą sąskaitos
  kortelė kortelę gavau negavau laukiu neatėjo savaitės savaites dienas dienų klaida adresas žmogus žmogumi konsultantu kalbėti
  pakalbėti paskambinkite skambutį terminas buvo bus
`;
