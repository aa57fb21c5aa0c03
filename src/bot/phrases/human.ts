/** Owns the words with which people ask for a human, by language; written as `toClauses` leaves them (lower case, no accents). */

export type HumanWords = {
  /** Means a person of the service whatever stands around it; slips of the pen are allowed. */
  agents: readonly string[];
  /** Looks like a slip of one of these, but is a word of its own. */
  notAgents: readonly string[];
  /** Means a person only right after a wish or a verb of contact. */
  people: readonly string[];
  /** Means the service, after a verb of contact. */
  desks: readonly string[];
  bots: readonly string[];
  /** Verbs of talking, never in a past form: who spoke to somebody yesterday asks for nothing. */
  talk: readonly string[];
  /** Verbs of passing on; with a person they need somebody to pass on: "transfer me to someone". */
  pass: readonly string[];
  passed: readonly string[];
  wish: readonly string[];
  /** May stand between a verb and a person, or around a person alone. */
  small: readonly string[];
  /** Turns a wish into its opposite. */
  not: readonly string[];
  /** Near `not`, asks why it is not possible: that is a wish again. */
  able: readonly string[];
  /** Rejects a bot. */
  against: readonly string[];
  /** May stand before "anybody there?". */
  greetings: readonly string[];
  /** Leads to "anybody there?" and may follow it. */
  isThere: readonly string[];
  /** Asks whether this is a bot, whether a human is needed at all, or tells what was: no request, however it goes on. */
  noRequest: RegExp;
  /** Asks for a human or a call in fixed words, anywhere in a clause. */
  phrases: RegExp;
};

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const english: HumanWords = {
  agents: words(
    'human humans agent agents representative representatives rep reps advisor adviser operator manager supervisor csr',
  ),
  notAgents: words('advise advised agency agencies managed manage'),
  people: words('person people someone somebody anyone anybody'),
  desks: words('support service helpdesk team staff colleague employee'),
  bots: words('bot bots robot robots chatbot chatbots machine machines computer ai automated automation'),
  talk: words('talk tlak takl tallk speak speek spaek chat talking speaking chatting'),
  pass: words(
    'connect connected transfer transferred contact reach call switch forward redirect escalate escalated put pass through',
  ),
  passed: words('me us this it'),
  wish: words(
    'want wanna need needs like wish prefer require request give get gimme let can could please pls plz demand send find',
  ),
  small: words(
    'a an the to with me us my your some one of for real live actual proper please pls plz now right away here today i id im we want wanna need talk speak chat human customer service support help helpdesk from by on over at there be as soon possible asap hello hi hey yes ok okay just only directly instead another other different being care team in so and get give',
  ),
  not: words('dont not didnt doesnt never without wont isnt arent'),
  able: words('cant cannot can couldnt could why unable'),
  against: words('no not dont stop hate sick tired fed enough without never useless stupid quit'),
  greetings: words('hi hello hey hiya'),
  isThere: words(
    'is there any a an real actual live available here who i can talk speak to help me human person right now out',
  ),
  noRequest:
    /^(am i|are you (a|an|really|human|real|not)\b|is this|youre)|\b((?<!how )do i|should i|must i|would i|will i) (need |have )?(to )?(be )?(talk|speak|contact|call|chat|reach|connect)|\b(no need)\b/,
  phrases:
    /\b(call|phone|ring) (me|us)( (back|now|please|pls|asap|today|tomorrow|on|at|instead)\b.*)?$|\bgive me a (call|ring)\b|\b(live|real|actual) (chat|agent|person|human)\b|\bhuman being\b|^(please )?(customer|live|human) (service|support|care|help)( please| now)?$/,
};

const swedish: HumanWords = {
  agents: words(
    'manniska manniskor mansklig manskligt handlaggare medarbetare kundtjanstmedarbetare kundtjanst kundtjansten kundservice kundsupport agent agenten representant operator radgivare chef livechatt',
  ),
  notAgents: words('agenda'),
  people: words('person nagon nan nagn'),
  desks: words('supporten support er personal personalen anstalld kollega folk'),
  bots: words('bot boten botar robot roboten robotar chatbot chattbot chatbotar maskin maskiner dator datorn ai'),
  talk: words('prata prtaa parta pratta tala snacka chatta'),
  pass: words('koppla kopplas kopplad kontakta kontakt na overfor overforas byt eskalera slussa skicka'),
  passed: words('mig oss mej vidare'),
  wish: words('vill villl behover onskar far fa kan kunna skulle lat ge snalla ha begar kraver soker'),
  small: words(
    'jag en ett med till av fran mig mej oss er ert riktig riktigt verklig levande mansklig annan nu genast tack snalla ha fa far kan vill behover skulle garna vilja prata tala i pa om det nagon vanlig person kundtjanst hej ja ok okej bara direkt istallet hos den har och snarast bli att',
  ),
  not: words('inte ej aldrig utan icke slippa'),
  able: words('kan far varfor gar kunna'),
  against: words('inte ingen inga sluta hatar trott less slippa utan stoppa nej vagrar slipp'),
  greetings: words('hej hejsan halla hallo tja tjena'),
  isThere: words('finns det nagon en ett riktig har dar nan ar jag kan prata med som hjalpa mig tillganglig'),
  noRequest:
    /^(ar du|ar det (har )?en|pratar jag|talar jag|chattar jag)|\b(behover|maste|ska|bor) jag (prata|tala|ringa|kontakta)\b|\b(har|hade) (\w+ )?(pratat|talat|snackat|ringt|kontaktat|haft)\b|\b(pratade|talade|ringde|snackade)\b/,
  phrases:
    /\bring (upp )?(mig|mej|oss)\b|\bkan (ni|nagon|du) ringa\b|\bringa upp mig\b|\b(riktig|levande|verklig) person\b|\bkoppla (mig|vidare)\b|\bkoppla mig vidare\b/,
};

const spanish: HumanWords = {
  agents: words(
    'humano humana humanos agente agentes ajente representante representantes asesor asesora operador operadora ejecutivo ejecutiva encargado encargada supervisor supervisora gerente',
  ),
  notAgents: words('agencia urgente'),
  people: words('persona alguien'),
  desks: words('soporte cliente clientes equipo servicio atencion'),
  bots: words('bot bots robot robots chatbot maquina maquinas computadora ordenador ia contestadora'),
  talk: words('hablar ablar hablarle chatear platicar comunicarme comunicarse contactarme atienda'),
  pass: words(
    'comunicar comunicame comuniqueme contactar contactame conectar conectame conecteme conectarme pasar pasame paseme pasarme pasen transferir transfiere transfiereme transfierame transferirme ponme pongame llamar derivar derivame',
  ),
  passed: words(
    'me nos comunicame comuniqueme contactame conectame conecteme conectarme pasame paseme pasarme transfiereme transfierame transferirme ponme pongame derivame',
  ),
  wish: words(
    'quiero kiero necesito quisiera querria deseo prefiero puedo puede pueden podria podrian favor dame deme denme exijo solicito requiero gustaria',
  ),
  small: words(
    'a al con un una el la me mi por favor porfavor porfa real reales de del en verdad ahora ya quiero necesito puedo podria hablar persona atencion servicio cliente que para otra otro mas su sus tu ustedes si hola gracias directamente aqui humana humano agente fisica viva soporte ser y',
  ),
  not: words('no nunca sin tampoco'),
  able: words('puedo puede podria hay porque'),
  against: words('no sin odio harto harta cansado cansada basta ningun ninguna detesto dejen'),
  greetings: words('hola buenas'),
  isThere: words('hay algun alguna un una esta ahi aqui disponible que me ayude pueda ayudar con quien hablar'),
  noRequest:
    /^(eres|es usted|es esto|estoy hablando|hablo con)\b|\b(tengo que|debo|hace falta) (hablar|llamar|contactar)\b|\b(hable|hablado|hablaba) con (un|una|el|la|alguien)\b.*\b(ayer|antes|y)\b/,
  phrases:
    /\b(llamame|llameme|llamenme)\b|\bme pueden? llamar\b|\bpueden? llamarme\b|\bpersona real\b|\bser humano\b|^(el |la )?(atencion|servicio) al cliente( por favor)?$/,
};

/** Lists every language's words; all are tried on every text, since who is upset may write in any of them. */
export const humanWords: readonly HumanWords[] = [english, swedish, spanish];
