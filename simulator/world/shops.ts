/** Owns the shop pages that carry the chat widget: one a tenant and market, with a small shelf of products. */
import { accountIdFor } from './accounts/lines.ts';
import { markets } from './tenants.ts';
import type { Product, WorldShop } from './types.ts';

type Shelf = {
  tenant: string;
  market: string;
  merchantId: string;
  name: string;
  slogan: string;
  language: string;
  products: Product[];
};

const shelves: Shelf[] = [
  {
    tenant: 'northpay',
    market: 'se',
    merchantId: 'fjallro',
    name: 'Fjällro',
    slogan: 'Ute är inne. Kläder och utrustning för alla väder.',
    language: 'sv',
    products: [
      {
        id: 'skaljacka',
        name: 'Vindtunnel Skaljacka',
        text: 'Tre lager, tejpade sömmar, 410 g',
        price: 249_900,
        art: 'jacket',
        tint: 235,
      },
      { id: 'talt', name: 'Tält Nordan 2', text: 'Två personer, fyra årstider', price: 389_900, art: 'tent', tint: 60 },
      {
        id: 'kangor',
        name: 'Vandringskängor Höghed',
        text: 'Vaxat läder, omsulningsbara',
        price: 199_900,
        art: 'shoe',
        tint: 55,
      },
      {
        id: 'ryggsack',
        name: 'Ryggsäck Tjärn 28 l',
        text: 'Återvunnen nylon, regnskydd',
        price: 139_900,
        art: 'bag',
        tint: 165,
      },
      { id: 'filt', name: 'Lägerfilt i ull', text: 'Vävd i Dalarna', price: 89_900, art: 'blanket', tint: 20 },
      { id: 'kopp', name: 'Emaljmugg', text: '3,5 dl, tål öppen eld', price: 14_900, art: 'mug', tint: 90 },
    ],
  },
  {
    tenant: 'northpay',
    market: 'gb',
    merchantId: 'kettle-crane',
    name: 'Kettle & Crane',
    slogan: 'Things for the kitchen you actually cook in.',
    language: 'en',
    products: [
      {
        id: 'kettle',
        name: 'Gooseneck kettle',
        text: 'Matte steel, 0.9 litres',
        price: 8_900,
        art: 'kettle',
        tint: 240,
      },
      { id: 'mug', name: 'Stoneware mug', text: 'Reactive glaze, made in Stoke', price: 1_400, art: 'mug', tint: 60 },
      { id: 'lamp', name: 'Worktop lamp', text: 'Warm light, dims to a glow', price: 6_500, art: 'lamp', tint: 85 },
      { id: 'herbs', name: 'Kitchen herbs', text: 'Basil, thyme and chives', price: 1_250, art: 'plant', tint: 145 },
      {
        id: 'book',
        name: 'Suppers for Two',
        text: '80 recipes under half an hour',
        price: 2_200,
        art: 'book',
        tint: 25,
      },
      { id: 'tote', name: 'Market tote', text: 'Heavy canvas, long straps', price: 2_800, art: 'bag', tint: 110 },
    ],
  },
  {
    tenant: 'northpay',
    market: 'us',
    merchantId: 'juniper-row',
    name: 'Juniper Row',
    slogan: 'Quiet furniture for rooms people live in.',
    language: 'en',
    products: [
      { id: 'chair', name: 'Reading chair', text: 'Sage bouclé, solid ash', price: 42_900, art: 'chair', tint: 145 },
      { id: 'lamp', name: 'Arc floor lamp', text: 'Brushed brass, linen shade', price: 21_900, art: 'lamp', tint: 85 },
      { id: 'speaker', name: 'Shelf speaker', text: 'Walnut case, Bluetooth', price: 28_900, art: 'speaker', tint: 60 },
      { id: 'throw', name: 'Alpaca throw', text: 'Undyed, 50 by 70 in', price: 12_900, art: 'blanket', tint: 80 },
      { id: 'fig', name: 'Fiddle-leaf fig', text: 'Four feet, in terracotta', price: 8_400, art: 'plant', tint: 145 },
      { id: 'book', name: 'Small Houses', text: 'Forty homes under 900 sq ft', price: 4_500, art: 'book', tint: 25 },
    ],
  },
  {
    tenant: 'southpay',
    market: 'gb',
    merchantId: 'tidewater',
    name: 'Tidewater',
    slogan: 'Coats for the coast.',
    language: 'en',
    products: [
      { id: 'coat', name: 'Storm coat', text: 'Waxed cotton, corduroy collar', price: 18_900, art: 'jacket', tint: 75 },
      { id: 'boots', name: 'Harbour boots', text: 'Natural rubber', price: 7_900, art: 'shoe', tint: 230 },
      { id: 'blanket', name: 'Deck blanket', text: 'Recycled wool', price: 5_600, art: 'blanket', tint: 255 },
    ],
  },
  {
    tenant: 'southpay',
    market: 'se',
    merchantId: 'solglantan',
    name: 'Solgläntan',
    slogan: 'Växter som trivs hemma hos dig.',
    language: 'sv',
    products: [
      { id: 'oliv', name: 'Olivträd i kruka', text: '90 cm, tål balkong', price: 79_900, art: 'plant', tint: 130 },
      { id: 'vas', name: 'Lerkruka', text: 'Drejad för hand', price: 24_900, art: 'mug', tint: 45 },
      { id: 'bok', name: 'Året i växthuset', text: 'Inbunden, 240 sidor', price: 32_900, art: 'book', tint: 150 },
    ],
  },
];

export const shops: WorldShop[] = shelves.map((shelf) => {
  const market = markets.find((candidate) => candidate.tenant === shelf.tenant && candidate.market === shelf.market);
  if (!market) throw new Error(`${shelf.name} is in a market that does not exist`);
  return { ...shelf, currency: market.currency, account: accountIdFor({ ...shelf, region: market.region }, 'chat') };
});
