/** Owns the words by which Somali gives itself away. */
export const somali = `
  waa iyo ama laakiin oo in ka ku u la ee si sida haddii marka waxaan waxa waxaa waxay waxaad ayaa ayaan ayaad baa
  baan aan aad aniga adiga annaga idinka wuxuu ma maya haa maxaa maxay sidee goorma halkee xaggee halka kee imisa yaa
  qof qofka cid dhab ah wax kale weli hadda maanta shalay berri mar halkan fadlan mahadsanid mahadsan tahay salaan asc
  subax galab wanaagsan caawimo caawi caawin rabaa inaan hadlo wac waca isoo soo wici taleefan lacag lacagta
  lacagtayda celin celinta celiyey dalabka dalab akoonka kaarka lambarka bixiyey bixiyay bixin biilka sugayaa helin
  toddobaad todobaad gelyo intaas baahni shaqaynayo kama waxan inan ogaado maalmood bil khalad cinwaanka su'aal igu ii
  iga waan waad fariin arrin
`;
