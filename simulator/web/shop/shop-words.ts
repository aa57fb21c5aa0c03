/** Owns the words of the shops, in the languages their markets buy in. */

const words = {
  en: {
    shop: 'Shop',
    menu: ['New in', 'All goods', 'Journal'],
    bag: 'Bag',
    add: 'Add to bag',
    signIn: 'Sign in',
    signOut: 'Sign out',
    signedIn: (name: string) => `Hello, ${name}`,
    visitor: 'Who are you?',
    failed: 'Signing in did not work.',
    or: (part: string) => `or 4 × ${part}`,
    pay: (provider: string) => `Pay later with ${provider}. Questions? The chat is in the corner.`,
    foot: (provider: string) => `Payments by ${provider}. Free returns within 30 days.`,
  },
  sv: {
    shop: 'Butik',
    menu: ['Nyheter', 'Allt', 'Inspiration'],
    bag: 'Varukorg',
    add: 'Lägg i varukorgen',
    signIn: 'Logga in',
    signOut: 'Logga ut',
    signedIn: (name: string) => `Hej, ${name}`,
    visitor: 'Vem är du?',
    failed: 'Det gick inte att logga in.',
    or: (part: string) => `eller 4 × ${part}`,
    pay: (provider: string) => `Betala senare med ${provider}. Frågor? Chatten finns i hörnet.`,
    foot: (provider: string) => `Betalningar via ${provider}. Fri retur inom 30 dagar.`,
  },
};

export type ShopWords = (typeof words)['en'];

export function shopWords(language: string): ShopWords {
  return language === 'sv' ? words.sv : words.en;
}
