/** Owns the shapes of the demo world that are not already in schema/: tenants, accounts, staff, tokens and shops as data. */
import type { Customer, Order, Refund } from '../../schema/account-system.ts';
import type { Channel } from '../../schema/channel.ts';
import type { ConfigPatch } from '../../schema/config/market-config.ts';
import type { Role } from '../../schema/roles.ts';

export type WorldRegion = {
  region: string;
  name: string /** What the platform can promise of this region's location. */;
  residency: 'enforced' | 'best-effort';
};

/** Is a tenant with its development-only secrets; a real tenant's are made by its admins and never written down. */
export type WorldTenant = {
  tenant: string;
  name: string;
  legalName: string;
  markets: string[];
  /** Signs requests to the tenant's account system (Standard Webhooks, `whsec_` and base64). */
  accountSystemSecret: string;
  /** Signs visitor sessions of the chat. */
  chatSessionKey: string;
  /** HS256 key with which the tenant's shops sign tokens of signed-in customers, and the audience they name. */
  customerTokenKey: string;
  customerTokenAudience: string;
};

export type WorldMarket = {
  market: string;
  tenant: string;
  region: string;
  name: string;
  country: string;
  currency: string;
  languages: string[];
  /** What this world changes of the market's preset, as a layer of its configuration. */
  config?: ConfigPatch;
};

/** How Twilio treats STOP, START and HELP: `advanced` answers and tells us, `default` answers, `off` leaves it to us. */
export type OptOutHandling = 'advanced' | 'default' | 'off';

/** Is Twilio's side of a number: what the provider was configured with. */
export type TwilioNumber = {
  accountSid: string;
  messagingServiceSid: string;
  number: string;
  authTokens: string[];
  optOut: OptOutHandling;
  /** Connection overrides of the webhook (Twilio: URL fragment `rc`, `rp`, `ct`, `rt`). */
  connection: { retries: number; connectMs: number; readMs: number };
};

/** Is Twilio's side of a number that takes calls. */
export type VoiceNumber = { accountSid: string; number: string; authTokens: string[] };

/** Is a channel account: `config` and `credentials` are what the gateway stores (credentials sealed), `twilio` is the other side. */
export type WorldAccount = {
  id: string;
  tenant: string;
  region: string;
  market: string;
  channel: Channel;
  name: string;
  address: string;
  config: Record<string, unknown>;
  credentials: Record<string, unknown>;
  twilio?: TwilioNumber;
  voice?: VoiceNumber;
};

/** Says where staff may act: empty lists mean every region or every market of those regions. */
export type Scope = { regions: string[]; markets: string[] };

export type WorldStaff = {
  id: string;
  tenant: string;
  name: string;
  email: string;
  password: string;
  role: Role;
  scope: Scope;
  languages: string[];
  /** The phone on which calls with customers reach them, from a range kept for fiction. */
  phone: string;
  skills: string[];
};
export type WorldToken = { id: string; tenant: string; name: string; token: string; role: Role; scope: Scope };

export type WorldMerchant = {
  id: string;
  tenant: string;
  market: string;
  name: string;
  sells: string;
  email: string;
  /** Signs events that are sent to the merchant (Standard Webhooks). */
  webhookSecret: string;
};

/** Is a customer with everything the account system knows of them, dates resolved. */
export type WorldCustomer = Customer & { tenant: string; orders: Order[]; refunds: Refund[] };

export type Product = { id: string; name: string; text: string; price: number; art: ProductArt; tint: number };
export type ProductArt =
  | 'lamp'
  | 'chair'
  | 'mug'
  | 'jacket'
  | 'tent'
  | 'book'
  | 'plant'
  | 'shoe'
  | 'bag'
  | 'speaker'
  | 'kettle'
  | 'blanket';

/** Is a shop page that carries the chat widget of its market. */
export type WorldShop = {
  tenant: string;
  market: string;
  merchantId: string;
  name: string;
  slogan: string;
  language: string;
  currency: string;
  account: string;
  products: Product[];
};
