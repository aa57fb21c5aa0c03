/** Owns the words by which Romanian gives itself away; many write it without its marks. */
export const romanian = `
  și si sau dar că să sa se nu da un o la de din pe cu în pentru prin fără este e sunt ești am ai are avem aveți au a
  fost fi mă ma te vă va îi îmi imi îți iti mi tu el noi voi meu mea mele mei tău voastră acest această asta care ce
  cine când cand unde cum cât câte cineva ceva nimeni tot încă inca deja doar acum azi ieri mâine aici acolo deci bună
  buna ziua seara salut mersi mulțumesc multumesc rog ajutor ajuta vorbesc vorbi vreau aș as dori pot poate puteți
  trebuie persoană om operator suna sunați banii bani înapoi inapoi rambursare rambursarea retur returnat comandă
  comanda contul plată plata plătit platit factură cardul primit ajuns aștept săptămâni adresa greșită atât perfect
`;
