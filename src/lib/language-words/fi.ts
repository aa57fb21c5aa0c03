/** Owns the words by which Finnish gives itself away. */
export const finnish = `
  ja on ei en et emme ole olen olet oli olisi että mutta tai kun jos niin myös vielä enää jo nyt sitten vain kuin koska
  vai minä sinä hän me te he minun sinun minulle sinulle minulla sinulla teidän meidän mun sun mulle sulle mulla tämä
  tuo se nämä ne tässä tästä siitä mikä mitä missä mistä milloin miksi miten kauanko kuinka joku jonkun kanssa voi
  voinko voitko voisiko voisitteko voitteko haluan haluaisin tarvitsen pitää täytyy saan saanko saada sain saanut
  tullut tule tulee maksoin maksanut maksu lasku laskun laskussani tilaus tilauksen tilauksestani palautus palautuksen
  palautin palauttanut hyvitys hyvitystä hyvitykseni rahat rahani rahaa takaisin tili tilille kortti eräpäivä paketti
  odotan odottanut viikko viikkoa päivä päivää eilen tänään huomenna huomenta hyvää siinä kaikki hei moi terve moikka
  kiitos kiitti kyllä joo juu apua auttaa auttakaa asiakaspalvelu ihminen ihmisen puhua jutella soittaa soittakaa minut
  väärä joka jotka mut mua sua osaa osaisi teille meille viime ensi viikon viikolla kuukausi kuukauden asia asiani
  asiaa koskee siellä täällä tänne sinne jollekin joltain oikea oikealle ihmiselle pysty onnistu toimi näy kirjautua
  sovellus sovellukseen kahdella kaksi kerran kertaa uusi vanha kestää kauan ennen jälkeen aina koskaan hyvin paljon
  vähän ihan siis eli sekä ettei eikä olla olisin saisin saisinko voisin
`;
