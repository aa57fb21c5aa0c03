/** Owns the words by which Hungarian gives itself away. */
export const hungarian = `
  a az és hogy nem is egy de ha mert vagy már még csak most akkor itt ott ez ezt azt ezek erre arra van volt vagyok vagytok lesz
  lehet kell kellene tudok tudom tudna tudnátok tudnak szeretnék szeretném szeretnem akarok kérek kérem kérlek miért mikor hol
  hogyan mi mit melyik mennyi meddig valaki valakivel valami semmi senki én te ön nekem neked önök velem nálam kaptam
  meg fel le vissza visszatérítés visszatérítésem pénz pénzem pénzemet fizettem fizetés fizetni befizettem számla számlát számlám
  számlámon rendelés rendelésem rendeltem küldtem visszaküldtem csomag kártya kártyám részlet határidő ember emberrel ügyintéző
  ügyintézővel ügyfélszolgálat beszélni hívjanak hívjatok hívást szia sziasztok helló üdv jó napot köszönöm köszi igen rendben
  segítség segíteni tudtok napja hete hónap nap hét tegnap ma holnap óta rossz hibás nincs sem ki be rá
`;
