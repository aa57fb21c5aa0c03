/**
 * Is the map of the code: every file belongs to the first room that names it, and a room imports itself and what it lists,
 * nothing else. A pattern is a path of the project; `*` stands for anything but a slash, `**` for anything.
 */
export interface Room {
  /** Says the rule; a broken import fails with this sentence. */
  rule: string;
  files: string[];
  imports: string[];
  /** What a room may name as a type but never load. */
  types?: string[];
  /** The only files that may import it, whatever their rooms allow. */
  importedBy?: string[];
  /** The npm packages and platform modules it may use; without a list, any. */
  packages?: string[];
}

const vocabulary = ['schema/**', 'src/lib/**'];
const objectClasses = ['src/*/*-object.ts'];
const pureConversation = [
  'src/conversation/decide/**',
  'src/conversation/{as-edited,content-classes,customer-on,evolve,evolve-legs,evolve-time,quiet,address,deadlines,follow-up-leg,keywords}.ts',
  'src/conversation/{ladder,lease,link-code,retention,mask-handle,may-write,message-taken-as,once-keys,references-in,view,inbox-entry}.ts',
];
/** Is how time is reckoned: hours, days, promises. */
const pureTime = ['src/routing/{calendar,local-days,opening-plan,deadline,clocks,escalation}.ts'];
const pureCallbacks = [
  'src/callbacks/{rules,slots,phone-number,callback-record,callback-command,decide,decide-call,finish-attempt,step,effects}.ts',
];
/** Is what others may ask of callbacks; their objects are reached through stubs. */
const callbackDoor = [
  'src/callbacks/{book,book-request,manage-link,chat-context,number-code,rules,slots,phone-number}.ts',
];
/** The rules of a call, and what they take from the rules of others. */
const pureVoice = ['src/voice/{ivr,bridge}/**', 'src/voice/{addresses,call-id,call-record}.ts'];
const shells = ['src/object/**', 'src/env.ts'];
const waysOut = [
  'src/{accounts,bot,database,delivery,files,health,markets,privacy,projection}/**',
  ...pureConversation,
  ...pureTime,
];
const channels = ['channels/**'];

const testing = ['**/*.test.ts', '**/*.test.tsx', '**/testing/**', '**/fixtures/**', 'test/**', 'bench/**'];

export const rooms: Room[] = [
  {
    rule: 'tests, their helpers and the bench may import anything, and nothing that serves imports them',
    files: testing,
    imports: ['**'],
    importedBy: [...testing, 'scripts/check.ts', 'vitest.config.ts'],
  },
  {
    rule: 'schema is a leaf: it knows nothing of ours, and of packages what names, checks and stores',
    files: ['schema/**'],
    imports: [],
    packages: ['zod', 'drizzle-orm', 'ulid'],
  },
  { rule: 'a message catalogue imports nothing', files: ['locales/**'], imports: [], packages: [] },
  { rule: 'lib knows schema alone', files: ['src/lib/**'], imports: ['schema/**'] },
  { rule: 'channels know schema and lib', files: channels, imports: vocabulary },
  {
    rule: 'reckoning with time is pure: it knows schema, and of packages what knows the zones',
    files: pureTime,
    imports: ['schema/**'],
    packages: ['temporal-polyfill'],
  },
  {
    rule: 'what decides a conversation is pure: it knows schema, lib and how time is reckoned, and no package',
    files: pureConversation,
    imports: [...vocabulary, ...pureTime],
    packages: [],
  },
  {
    rule: 'the bot knows schema and lib; everything else comes in by its ports',
    files: ['src/bot/**'],
    imports: vocabulary,
  },
  {
    rule: 'what decides a callback is pure: it knows schema, lib and the calendar',
    files: pureCallbacks,
    imports: [...vocabulary, 'src/routing/calendar.ts'],
    types: ['src/object/outbox.ts'],
    packages: ['libphonenumber-js'],
  },
  { rule: 'privacy knows schema and lib', files: ['src/privacy/**'], imports: vocabulary },
  {
    rule: 'the settings know schema, and the objects by type only',
    files: ['src/env.ts'],
    imports: ['schema/**'],
    types: objectClasses,
  },
  {
    rule: 'the parts of an object get what they need: they know schema, lib and the settings, and the objects by type only',
    files: ['src/object/**'],
    imports: [...vocabulary, 'src/env.ts'],
    types: objectClasses,
  },
  {
    rule: 'markets know schema, lib, the settings and the message catalogues',
    files: ['src/markets/**'],
    imports: [...vocabulary, 'src/env.ts', 'locales/**'],
  },
  {
    rule: 'a preset knows schema and how a market is put together',
    files: ['markets/**'],
    imports: ['schema/**', 'src/markets/preset.ts'],
  },
  {
    rule: 'the database knows schema, lib and the settings',
    files: ['src/database/**'],
    imports: [...vocabulary, 'src/env.ts'],
  },
  {
    rule: 'the account system is reached with schema, lib, settings and markets',
    files: ['src/accounts/**'],
    imports: [...vocabulary, 'src/env.ts', 'src/markets/**'],
  },
  {
    rule: 'publishing knows rows, markets, the rules that a version would decide by, and which entries an account has',
    files: ['src/publishing/**'],
    imports: [
      ...vocabulary,
      'src/env.ts',
      'src/{database,markets}/**',
      'src/object/migrations.ts',
      'src/conversation/decide/queue-for.ts',
      'src/routing/{calendar,deadline,local-days,opening-plan}.ts',
      'channels/email/mailboxes.ts',
    ],
  },
  {
    rule: 'files and delivery reach providers through the registry of channels',
    files: ['src/files/**', 'src/delivery/**'],
    imports: [...vocabulary, ...channels, ...shells, 'src/{files,health,markets,privacy}/**'],
  },
  {
    rule: 'an account’s health is asked of its provider through the registry of channels',
    files: ['src/health/**'],
    imports: [...vocabulary, ...channels, ...shells, 'src/{delivery,markets}/**'],
  },
  {
    rule: 'the projection reads a journal and writes rows',
    files: ['src/projection/**'],
    imports: [...vocabulary, ...shells, ...pureConversation, 'src/database/**'],
  },
  {
    rule: 'a callback wires its rules, the parts of objects, the ways out and the telephone',
    files: ['src/callbacks/**'],
    imports: [...vocabulary, ...shells, ...waysOut, ...pureCallbacks, 'src/voice/**', 'src/threads/address.ts'],
  },
  {
    rule: 'what decides a call is pure: it knows schema, lib, plans and what the bot hears and proves',
    files: pureVoice,
    imports: [
      ...vocabulary,
      'channels/phone/plan.ts',
      'src/bot/{callback-request,find-last-four,find-order,understand-by-rules,verify}.ts',
      'src/callbacks/rules.ts',
      'src/routing/calendar.ts',
    ],
    types: ['src/object/outbox.ts'],
    packages: [],
  },
  {
    rule: 'the telephone knows accounts, objects by their stubs, and what may be asked of callbacks',
    files: ['src/voice/**'],
    imports: [
      ...vocabulary,
      ...channels,
      ...pureVoice,
      ...shells,
      ...waysOut,
      ...callbackDoor,
      'src/routing/calendar.ts',
      'src/threads/address.ts',
    ],
  },
  {
    rule: 'an object wires its own rules, the parts of objects and the ways out',
    files: ['src/conversation/**', 'src/threads/**', 'src/routing/**', 'src/disputes/**'],
    imports: [...vocabulary, ...shells, ...waysOut, ...callbackDoor],
  },
  {
    rule: 'ingress knows channels, what must not be stored, and the stubs of objects',
    files: ['src/ingress/**'],
    imports: [...vocabulary, ...channels, ...shells, 'src/{files,health,markets,privacy}/**'],
  },
  {
    rule: 'queries read rows and know nothing of objects',
    files: ['src/query/**'],
    imports: [...vocabulary, 'src/database/**'],
  },
  {
    rule: 'tenancy knows who may do what, from rows and settings',
    files: ['src/tenancy/**'],
    imports: [...vocabulary, 'src/database/**', 'src/env.ts'],
  },
  {
    rule: 'http is the outermost room: surfaces reach everything below them, and an object only through its stub',
    files: ['src/http/**'],
    imports: [
      ...[...vocabulary, ...channels, ...shells, ...waysOut],
      'src/{ingress,publishing,query,tenancy}/**',
      ...callbackDoor,
      'src/voice/{addresses,call-id}.ts',
      'src/routing/{calendar,desk-reader}.ts',
      'src/conversation/socket-reader.ts',
    ],
    types: objectClasses,
  },
  {
    rule: 'the entry file exports surfaces and objects',
    files: ['src/worker.ts'],
    imports: ['src/http/app.ts', 'src/http/email/email-handler.ts', ...objectClasses],
  },
  {
    rule: 'what console and widget share knows schema alone',
    files: ['web/shared/**'],
    imports: ['schema/**'],
  },
  {
    rule: 'the widget knows schema and the shared part',
    files: ['web/widget/**'],
    imports: ['schema/**', 'web/shared/**'],
  },
  {
    rule: 'the console knows schema and the shared part',
    files: ['web/console/**'],
    imports: ['schema/**', 'web/shared/**'],
  },
  {
    rule: 'the simulator stands on the other side: of ours it knows schema alone',
    files: ['simulator/**'],
    imports: ['schema/**'],
    types: ['simulator/src/object/*-object.ts'],
  },
  {
    rule: 'scripts make and check a world: they know what is stored and the simulated world, not what serves',
    files: ['scripts/**', '*.config.ts', '*.config.*.ts'],
    imports: [
      ...vocabulary,
      ...channels,
      'src/{database,files,markets,tenancy}/**',
      'markets/**',
      'locales/**',
      'simulator/world/**',
      'scripts/**',
      'test/{architecture,ground}/**',
    ],
  },
];
