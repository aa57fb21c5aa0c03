/** Owns the words by which Slovenian gives itself away. */
export const slovenian = `
  in v s z na do od iz k o za po pri da je sem si ste smo so ni niso nisem bil bila bilo biti imam imate ima ali ko kdaj kje kdo kaj
  kako kakšen zakaj kateri katera katero koliko že še vedno samo tudi zelo zdaj danes včeraj jutri tu tam mi me meni moj moja moje
  mojega vam vas vaš vaša nekdo nekoga nekom nekaj nič nihče želim rad rada bi hočem nočem potrebujem lahko morem moram prosim hvala
  lepa pozdravljeni živjo zdravo dober dan ja ne dobro seveda pomoč pomaga govoriti govoril pogovoril človekom človek svetovalcem
  pokličite poklicati povežite denar vračilo vračila vrnil vrnila nazaj plačal plačala plačilo plačila obrok račun računu naročilo
  naročila naročilu kartica kartico kupil prišlo dobil dobila čakam teden tedne tednov dni mesec napaka narobe narocilo nasvidenje
  naslov pošljite
`;
